package eu.savoirfaire.matching.offer.life;

/** What somebody is to an offer. One person may be several; the author is never a second person. */
public enum OfferHand {
    /** Works for the organisation that offers. */
    PROVIDER,
    /** Somebody else than the author: of the same organisation, or a regional administrator. */
    SECOND_PERSON,
    /** Decides on complaints. */
    REGIONAL_ADMIN,
    CLOCK
}
