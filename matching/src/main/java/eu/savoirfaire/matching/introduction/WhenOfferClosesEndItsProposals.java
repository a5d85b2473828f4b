package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.OfferClosed;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.Offers;
import jakarta.inject.Singleton;

/** An offer was closed, suspended, or is over: nobody waits for an answer any more. */
@Singleton
final class WhenOfferClosesEndItsProposals implements Reaction {
    private final Offers offers;
    private final Endings endings;

    WhenOfferClosesEndItsProposals(Offers offers, Endings endings) {
        this.offers = offers;
        this.endings = endings;
    }

    @Override
    public String name() {
        return "matching.when-offer-closes-end-its-proposals";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof OfferClosed;
    }

    /** One that was published again meanwhile keeps those who wait. */
    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof OfferClosed(OfferId offer, int _)
                && offers.find(offer).filter(kept -> kept.state().isPublic()).isEmpty()) {
            endings.offerGone(offer);
        }
    }
}
