package eu.savoirfaire.matching.introduction.disclosure;

import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Ability;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Card;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Contact;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Curriculum;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Frame;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Trace;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.Agreement;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Projects matches to what whoever offers something may see, and writes down whom they see. */
@Singleton
public class Disclosures {
    private final Needs needs;
    private final Offers offers;
    private final Agreement agreement;
    private final Cards cards;
    private final Seekers seekers;
    private final People people;
    private final PersonAddress addresses;
    private final Viewing viewing;

    Disclosures(
            Needs needs,
            Offers offers,
            Agreement agreement,
            Cards cards,
            Seekers seekers,
            People people,
            PersonAddress addresses,
            Viewing viewing) {
        this.needs = needs;
        this.offers = offers;
        this.agreement = agreement;
        this.cards = cards;
        this.seekers = seekers;
        this.people = people;
        this.addresses = addresses;
        this.viewing = viewing;
    }

    /** In the order of arrival, whatever the order in which they come. */
    @Transactional
    public List<Disclosure> of(List<Match> matches) {
        var shown = new ArrayList<Disclosure>();
        var seen = new ArrayList<PersonId>();
        for (var match : matches) {
            var disclosure = project(match);
            if (!(disclosure instanceof Trace)) {
                seekers.person(match.seeker()).ifPresent(seen::add);
            }
            shown.add(disclosure);
        }
        viewing.ofAll(seen, "match");
        shown.sort((one, other) -> one.frame().came().compareTo(other.frame().came()));
        return List.copyOf(shown);
    }

    private Disclosure project(Match match) {
        var offer = offers.find(match.offer()).orElseThrow();
        var need = needs.find(match.need());
        var frame = frame(match, offer);
        // asked anew each time, so that what was withdrawn counts at once
        var agreed = need.filter(agreement::given);
        if (agreed.isEmpty()) {
            return new Trace(frame);
        }
        var seeker = needs.seeker(match.need()).orElseThrow();
        return switch (Tier.of(match.state())) {
            case TRACE -> new Trace(frame);
            case CARD -> card(frame, seeker, offer);
            case CURRICULUM -> curriculum(frame, agreed.get(), seeker, offer);
            case CONTACT -> contact(match, curriculum(frame, agreed.get(), seeker, offer));
        };
    }

    private static Frame frame(Match match, KeptOffer offer) {
        return new Frame(
                match.id(),
                match.offer(),
                offer.title(),
                offer.kind(),
                match.state(),
                match.broughtTogether(),
                match.since(),
                match.term(),
                match.version());
    }

    private Card card(Frame frame, Seeker seeker, KeptOffer offer) {
        var reasons = cards.reasons(seeker, offer.offer());
        return new Card(
                frame,
                Cards.name(seeker.need().id(), frame.offer()),
                seeker.need().since(),
                reasons.requirements(),
                reasons.skills());
    }

    private Curriculum curriculum(Frame frame, KeptNeed need, Seeker seeker, KeptOffer offer) {
        var profile = seeker.profile();
        return new Curriculum(
                card(frame, seeker, offer),
                profile.skills().stream()
                        .map(claim -> new Ability(claim.skill(), claim.level()))
                        .toList(),
                profile.languages() == null ? List.of() : profile.languages(),
                Optional.ofNullable(profile.eqf()),
                profile.licences() == null ? Set.of() : profile.licences(),
                Optional.ofNullable(profile.availability()),
                words(need));
    }

    private Contact contact(Match match, Curriculum curriculum) {
        var person = seekers.person(match.seeker());
        return new Contact(curriculum, person.flatMap(people::name), person.flatMap(addresses::of));
    }

    private static Optional<String> words(KeptNeed need) {
        return need.need().wish() instanceof Wish.Microcredit credit
                ? Optional.ofNullable(credit.purpose())
                : Optional.empty();
    }
}
