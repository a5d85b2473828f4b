package eu.savoirfaire.matching.cohort.supply;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.keeping.Offers;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Needs and offers as they are kept. */
@Singleton
class StandingThings implements Present {
    private final Needs needs;
    private final Offers offers;

    StandingThings(Needs needs, Offers offers) {
        this.needs = needs;
        this.offers = offers;
    }

    @Override
    public Optional<PresentNeed> need(NeedId need) {
        return needs.standing(need)
                .map(standing ->
                        new PresentNeed(standing.seeker(), standing.kept().version()));
    }

    @Override
    public Optional<PresentOffer> offer(OfferId offer) {
        return offers.find(offer)
                .filter(kept -> kept.state().isPublic())
                .map(kept -> new PresentOffer(kept.offer(), kept.title(), kept.version()));
    }
}
