package eu.savoirfaire.matching.provider.browse;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferState;
import eu.savoirfaire.matching.provider.OfferRefusal;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What anybody may read of offers: those that are public now. */
@Singleton
public class PublicOffers {
    private final Offers offers;

    PublicOffers(Offers offers) {
        this.offers = offers;
    }

    /**
     * A public offer.
     *
     * @throws Refused when there is none; that it was public once is told, that it is being written is not
     */
    public KeptOffer require(UUID id) {
        var offer = offers.find(new OfferId(id)).orElseThrow(() -> new Refused(new OfferRefusal.NotFound()));
        return switch (offer.state()) {
            case PUBLISHED -> offer;
            case CLOSED, EXPIRED, SUSPENDED -> throw new Refused(goneOrNeverSeen(offer));
            case DRAFT, AWAITING_APPROVAL -> throw new Refused(new OfferRefusal.NotFound());
        };
    }

    /** What is closed may have been a draft before. */
    private static OfferRefusal goneOrNeverSeen(KeptOffer offer) {
        return offer.state() == OfferState.CLOSED && offer.complete().isEmpty()
                ? new OfferRefusal.NotFound()
                : new OfferRefusal.NoLongerPublic();
    }
}
