package eu.savoirfaire.matching.cohort.supply;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import java.util.Optional;

/** Needs and offers as they are now, for those who bring them together. */
public interface Present {

    /** Empty for a need that does not stand any more. */
    Optional<PresentNeed> need(NeedId need);

    /** Empty for an offer that is not public now. */
    Optional<PresentOffer> offer(OfferId offer);

    /** @param version grows with every change of the need, or of what it reads of its person */
    record PresentNeed(Seeker seeker, int version) {}

    /** @param version grows with every change of the offer */
    record PresentOffer(Offer offer, String title, int version) {}
}
