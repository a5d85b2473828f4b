package eu.savoirfaire.matching.engine;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;

/** What an event changes for the engine. The highest version of a need or an offer wins, whatever the order of arrival. */
public sealed interface Change {
    int version();

    /** The offer is now like this. */
    record OfferStands(Offer offer, int version) implements Change {}

    /** The offer is withdrawn, expired or full. */
    record OfferGone(OfferId offer, int version) implements Change {}

    /** The need is now like this; so also when something about its person changed. */
    record NeedStands(Seeker seeker, int version) implements Change {}

    /** The need is met or withdrawn, or its consent is revoked. */
    record NeedGone(NeedId need, int version) implements Change {}
}
