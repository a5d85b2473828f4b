package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.followup.page.FollowUpTurn;
import eu.savoirfaire.matching.introduction.MatchAside;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Card;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Contact;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Curriculum;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Trace;
import eu.savoirfaire.matching.introduction.page.ReceivedListView.Entry;
import eu.savoirfaire.matching.introduction.page.ReceivedListView.Section;
import eu.savoirfaire.matching.introduction.page.ReceivedView.Ability;
import eu.savoirfaire.matching.introduction.page.ReceivedView.Covered;
import eu.savoirfaire.matching.introduction.page.ReceivedView.Met;
import eu.savoirfaire.matching.introduction.page.ReceivedView.Reach;
import eu.savoirfaire.matching.introduction.page.ReceivedView.Reasons;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes what is disclosed readable: nothing is read here but the disclosure itself. */
@Singleton
final class ReceivedViews {
    private final Wording wording;
    private final Clock clock;

    ReceivedViews(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    ReceivedListView list(
            List<Disclosure> all,
            List<ReceivedListView.Asked> offers,
            List<ReceivedListView.Came> outcomes,
            boolean onlyMeeting) {
        var shown = onlyMeeting ? all.stream().filter(ReceivedViews::meetsAll).toList() : all;
        return new ReceivedListView(
                List.of(
                        section(
                                "waiting",
                                shown,
                                state -> state == MatchState.SEEKER_ACCEPTED || state == MatchState.PROPOSED),
                        section("answered", shown, state -> state == MatchState.PROVIDER_ACCEPTED),
                        section("mutual", shown, state -> state == MatchState.MUTUAL),
                        section("introduced", shown, state -> state == MatchState.INTRODUCED),
                        section("active", shown, state -> state == MatchState.ACTIVE),
                        section("over", shown, state -> !state.isOpen())),
                offers,
                outcomes,
                onlyMeeting);
    }

    ReceivedView one(
            Disclosure disclosure,
            Optional<FollowUpTurn> turn,
            List<MatchAside.Note> asides,
            Language reader,
            Optional<Label> done,
            FormErrors errors) {
        var frame = disclosure.frame();
        return new ReceivedView(
                frame.match().value().toString(),
                frame.version(),
                frame.title(),
                name(disclosure),
                Wording.of(frame.state(), "state"),
                Wording.of(frame.state(), "next.provider"),
                local(frame.since()),
                frame.term().map(this::local),
                card(disclosure).map(card -> reasons(card, reader)),
                curriculum(disclosure).map(curriculum -> ability(curriculum, reader)),
                disclosure instanceof Contact(var _, var called, var email)
                        ? Optional.of(new Reach(called, email))
                        : Optional.empty(),
                disclosure instanceof Trace ? List.of() : Acts.open(frame.state(), Hand.PROVIDER),
                Acts.reasons(Hand.PROVIDER),
                turn,
                asides,
                done,
                errors);
    }

    private static Optional<Card> card(Disclosure disclosure) {
        return switch (disclosure) {
            case Trace _ -> Optional.empty();
            case Card card -> Optional.of(card);
            case Curriculum curriculum -> Optional.of(curriculum.card());
            case Contact contact -> Optional.of(contact.curriculum().card());
        };
    }

    private static Optional<Curriculum> curriculum(Disclosure disclosure) {
        return switch (disclosure) {
            case Trace _, Card _ -> Optional.empty();
            case Curriculum curriculum -> Optional.of(curriculum);
            case Contact contact -> Optional.of(contact.curriculum());
        };
    }

    private static boolean meetsAll(Disclosure disclosure) {
        return card(disclosure).filter(Card::meetsAll).isPresent();
    }

    private Section section(String id, List<Disclosure> all, Predicate<MatchState> which) {
        return new Section(
                id,
                Label.key("matching.received." + id),
                all.stream()
                        .filter(one -> which.test(one.frame().state()))
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(Disclosure disclosure) {
        var frame = disclosure.frame();
        return new Entry(
                frame.match().value().toString(),
                frame.title(),
                name(disclosure),
                Wording.of(frame.state(), "state"),
                local(frame.came()),
                card(disclosure).map(ReceivedViews::lacking).orElse(List.of()));
    }

    private static List<Label> lacking(Card card) {
        return card.requirements().stream()
                .filter(one -> one.truth() != Truth.TRUE)
                .map(one -> Wording.of(one.field(), "field"))
                .distinct()
                .toList();
    }

    private static Label name(Disclosure disclosure) {
        return switch (disclosure) {
            case Trace _ -> Label.key("matching.received.nobody");
            case Contact(var curriculum, var called, var _) ->
                called.map(Label::of).orElseGet(() -> pseudonym(curriculum.card()));
            case Card card -> pseudonym(card);
            case Curriculum curriculum -> pseudonym(curriculum.card());
        };
    }

    private static Label pseudonym(Card card) {
        return Label.key("matching.received.person", card.name());
    }

    private Reasons reasons(Card card, Language reader) {
        return new Reasons(
                card.waiting(),
                card.requirements().stream()
                        .map(one -> new Met(Wording.of(one.field(), "field"), word(one.truth())))
                        .toList(),
                card.skills().stream()
                        .map(one -> new Covered(wording.skill(one.skill(), reader), word(one.fit())))
                        .toList());
    }

    private Ability ability(Curriculum curriculum, Language reader) {
        return new Ability(
                curriculum.skills().stream()
                        .map(one ->
                                Label.key("matching.word.skill-level", wording.skill(one.skill(), reader), one.level()))
                        .toList(),
                curriculum.languages().stream()
                        .map(claim -> wording.language(claim, reader))
                        .toList(),
                curriculum.eqf(),
                curriculum.licences().stream().sorted().map(Wording::licence).toList(),
                curriculum.words());
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
