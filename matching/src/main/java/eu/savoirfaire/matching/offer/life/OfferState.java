package eu.savoirfaire.matching.offer.life;

import java.util.Locale;

/** How far an offer has come. */
public enum OfferState {
    /** Being written; nobody else sees it. */
    DRAFT,
    /** Waits for a second person to approve its target group. */
    AWAITING_APPROVAL,
    /** Public, and found by the matcher. */
    PUBLISHED,
    /** Ended by its provider; can be taken up again as a draft. */
    CLOSED,
    /** Its last day is over. */
    EXPIRED,
    /** Taken from the public by the decision on a complaint. */
    SUSPENDED;

    /** In lower-case-kebab, as in addresses, message keys and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isPublic() {
        return this == PUBLISHED;
    }
}
