package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.MediationState;
import eu.savoirfaire.matching.mediator.MediationTable;
import eu.savoirfaire.matching.mediator.MediationTable.Hand;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.mediator.conduct.Sides;
import eu.savoirfaire.matching.mediator.keeping.Mediations;
import eu.savoirfaire.matching.mediator.keeping.Mediators;
import eu.savoirfaire.matching.mediator.page.MediatorView.Act;
import eu.savoirfaire.matching.mediator.page.MediatorView.Between;
import eu.savoirfaire.matching.mediator.page.MediatorView.Contact;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.wording.Wording;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** Shows a mediator whom they stand between: without a name until they accepted and both sides want each other. */
@Singleton
class MediatorViews {
    private static final int LETTERS = 5;
    private static final Set<MatchState> KNOWN =
            EnumSet.of(MatchState.MUTUAL, MatchState.INTRODUCED, MatchState.ACTIVE);

    private final Mediators mediators;
    private final Mediations mediations;
    private final Matches matches;
    private final Offers offers;
    private final Sides sides;
    private final Seekers seekers;
    private final People people;
    private final PersonAddress addresses;
    private final OrganisationNames organisations;
    private final Viewing viewing;
    private final Clock clock;

    MediatorViews(
            Mediators mediators,
            Mediations mediations,
            Matches matches,
            Offers offers,
            Sides sides,
            Seekers seekers,
            People people,
            PersonAddress addresses,
            OrganisationNames organisations,
            Viewing viewing,
            Clock clock) {
        this.mediators = mediators;
        this.mediations = mediations;
        this.matches = matches;
        this.offers = offers;
        this.sides = sides;
        this.seekers = seekers;
        this.people = people;
        this.addresses = addresses;
        this.organisations = organisations;
        this.viewing = viewing;
        this.clock = clock;
    }

    @Transactional
    MediatorView of(PersonId person, Language reader, Optional<Label> done, FormErrors errors) {
        var known = mediators.of(person);
        var seen = new ArrayList<PersonId>();
        var all = known.map(Mediator::id).map(mediations::ofMediator).orElse(List.of()).stream()
                .filter(one -> one.consent().isPresent())
                .flatMap(one -> matches.find(one.match()).map(match -> between(one, match, reader, seen)).stream())
                .toList();
        viewing.ofAll(seen, "mediation");
        return new MediatorView(
                known.isPresent(),
                Label.key(
                        "matching.mediator.free",
                        known.map(one -> Math.max(0, one.capacity() - one.taken()))
                                .orElse(0)),
                all,
                done,
                errors);
    }

    Label languages(Mediation one, Language reader) {
        return Label.key(
                "matching.mediation.languages",
                reader.nameOf(one.seekerLanguage()),
                reader.nameOf(one.providerLanguage()));
    }

    static List<Act> acts(Mediation one, Set<Hand> hands) {
        return MediationTable.steps().actions(one.state(), hands).stream()
                .map(action -> new Act(
                        action.word(),
                        Label.key("matching.mediation.do." + action.word()),
                        !Set.of("accept", "agree").contains(action.word())))
                .toList();
    }

    private Between between(Mediation one, Match match, Language reader, List<PersonId> seen) {
        var offer = offers.find(match.offer());
        var open = one.state().isOpen();
        if (open) {
            seekers.person(match.seeker()).ifPresent(seen::add);
        }
        return new Between(
                one.id().toString(),
                DigestUtils.sha256Hex("mediation " + one.id())
                        .substring(0, LETTERS)
                        .toUpperCase(Locale.ROOT),
                offer.map(KeptOffer::kind)
                        .map(kind -> Wording.of(kind, "offer"))
                        .orElse(Label.of("")),
                languages(one, reader),
                open
                        ? sides.of(match)
                                .flatMap(Sides.Both::seeker)
                                .map(side -> side.region())
                                .orElse("")
                        : "",
                Label.key("matching.mediation.state." + one.state().word()),
                one.since().atZone(clock.getZone()),
                one.state() == MediationState.ACCEPTED && KNOWN.contains(match.state())
                        ? contact(match, offer)
                        : Optional.empty(),
                acts(one, Set.of(Hand.MEDIATOR)));
    }

    private Optional<Contact> contact(Match match, Optional<KeptOffer> offer) {
        var person = seekers.person(match.seeker());
        return offer.map(kept -> new Contact(
                person.flatMap(people::name).orElse(""),
                person.flatMap(addresses::of),
                kept.title(),
                organisations.name(match.provider()).orElse("")));
    }
}
