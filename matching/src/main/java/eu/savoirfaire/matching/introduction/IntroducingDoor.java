package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Introducing;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.introduction.demo.MadeUpMatches;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

@Singleton
class IntroducingDoor implements Introducing {
    private final Matches matches;
    private final Needs needs;
    private final Offers offers;
    private final Seekers seekers;
    private final MadeUpMatches madeUp;

    IntroducingDoor(Matches matches, Needs needs, Offers offers, Seekers seekers, MadeUpMatches madeUp) {
        this.matches = matches;
        this.needs = needs;
        this.offers = offers;
        this.seekers = seekers;
        this.madeUp = madeUp;
    }

    @Override
    @Transactional
    public Optional<Sides> sides(MatchId id) {
        return matches.find(id).flatMap(match -> sides(match.seeker(), match.offer()));
    }

    @Override
    @Transactional
    public Optional<Sides> sides(NeedId need, OfferId offer) {
        return needs.find(need).flatMap(kept -> sides(kept.seeker(), offer));
    }

    @Override
    @Transactional
    public void makeUp(Set<OrganisationId> providers) {
        providers.forEach(madeUp::of);
    }

    @Override
    @Transactional
    public void makeUp(PersonId seeker) {
        seekers.of(seeker).ifPresent(madeUp::of);
    }

    private Optional<Sides> sides(SeekerId seeker, OfferId offer) {
        return offers.find(offer).map(kept -> new Sides(seekers.person(seeker), kept.provider(), kept.title()));
    }
}
