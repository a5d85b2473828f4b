package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.followup.Answer;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpState;
import eu.savoirfaire.matching.followup.Schedules;
import eu.savoirfaire.matching.followup.conduct.Answering.Asked;
import eu.savoirfaire.matching.followup.page.DecisionView.Entry;
import eu.savoirfaire.matching.followup.page.DecisionView.Queue;
import eu.savoirfaire.matching.followup.page.DecisionView.Said;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes follow-ups readable. */
@Singleton
final class FollowUpViews {
    static final String GOES_ON = "goes-on";

    private final Matches matches;
    private final Offers offers;
    private final OrganisationNames organisations;
    private final Schedules schedules;
    private final Clock clock;

    FollowUpViews(Matches matches, Offers offers, OrganisationNames organisations, Schedules schedules, Clock clock) {
        this.matches = matches;
        this.offers = offers;
        this.organisations = organisations;
        this.schedules = schedules;
        this.clock = clock;
    }

    FollowUpView one(Asked asked, TypedAnswer typed, Optional<Label> done, FormErrors errors) {
        var one = asked.followUp();
        var offer = offer(asked.match());
        var mine = one.of(asked.hand());
        return new FollowUpView(
                SidePages.of(asked.hand()) + "/" + one.match().value() + "/" + one.number(),
                (asked.hand() == Hand.SEEKER ? "/matching/matches/" : "/matching/matches/received/")
                        + one.match().value(),
                title(offer),
                Label.key("matching.follow-up.question." + word(offer.kind())),
                one.state().isOpen() && asked.match().state().isOpen(),
                mine.map(FollowUpViews::said).orElse(List.of()),
                until(one),
                choices(Answer.Standing.values(), "standing", typed.standing().or(() -> mine.map(Answer::standing))),
                choices(Answer.Course.values(), "course", typed.course().or(() -> mine.map(Answer::course))),
                done,
                errors);
    }

    Queue queue(List<FollowUp> open, Optional<Label> done) {
        return new Queue(
                open.stream()
                        .map(one -> new Entry(
                                one.id().toString(), title(offer(match(one))), provider(match(one)), local(one.due())))
                        .toList(),
                done);
    }

    DecisionView decision(FollowUp one, FormErrors errors) {
        var match = match(one);
        return new DecisionView(
                one.id().toString(),
                title(offer(match)),
                provider(match),
                List.of(side(Hand.SEEKER, one), side(Hand.PROVIDER, one)),
                one.state() == FollowUpState.UNDECIDED && match.state().isOpen(),
                Stream.concat(
                                Arrays.stream(Result.values())
                                        .map(result -> Choice.of(word(result), Wording.of(result, "result"), false)),
                                one.last()
                                        ? Stream.empty()
                                        : Stream.of(Choice.of(
                                                GOES_ON, Label.key("matching.follow-up.standing.goes-on"), false)))
                        .toList(),
                errors);
    }

    private static Said side(Hand hand, FollowUp one) {
        return new Said(
                Label.key("matching.follow-up.side." + word(hand)),
                one.of(hand).map(FollowUpViews::said).orElse(List.of(Label.key("matching.follow-up.silent"))));
    }

    private static List<Label> said(Answer answer) {
        return List.of(label("standing", answer.standing()), label("course", answer.course()));
    }

    private Optional<ZonedDateTime> until(FollowUp one) {
        var pace = schedules.of(one.schedule());
        return switch (one.state()) {
            case ASKED ->
                one.turn().map(moment -> local(moment.plus(pace.unknownAfter()).minus(pace.remindAfter())));
            case REMINDED -> one.turn().map(this::local);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, String group, Optional<E> chosen) {
        return Arrays.stream(all)
                .map(constant ->
                        Choice.of(word(constant), label(group, constant), chosen.equals(Optional.of(constant))))
                .toList();
    }

    private static Label label(String group, Enum<?> constant) {
        return Label.key("matching.follow-up." + group + "." + word(constant));
    }

    private Match match(FollowUp one) {
        return matches.find(one.match()).orElseThrow();
    }

    private KeptOffer offer(Match match) {
        return offers.find(match.offer()).orElseThrow();
    }

    private String provider(Match match) {
        return organisations.name(match.provider()).orElse("");
    }

    private static Phrase title(KeptOffer offer) {
        return new Phrase(offer.title(), offer.language());
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
