package eu.savoirfaire.matching.match;

import eu.savoirfaire.matching.match.table.Hand;

/** Why a side says no: a closed list, so that no "no" hides a ground that the law forbids. */
public enum DeclineReason {
    NOT_WHAT_I_NEED(Hand.SEEKER),
    TERMS_DO_NOT_SUIT(Hand.SEEKER),
    TOO_FAR(Hand.SEEKER),
    FOUND_ELSEWHERE(Hand.SEEKER),
    RATHER_NOT_SAY(Hand.SEEKER),
    REQUIREMENT_NOT_MET(Hand.PROVIDER),
    PLACE_TAKEN(Hand.PROVIDER),
    OFFER_CHANGED(Hand.PROVIDER),
    NO_CONTACT(Hand.PROVIDER),
    NO_AGREEMENT(Hand.PROVIDER);

    private final Hand side;

    DeclineReason(Hand side) {
        this.side = side;
    }

    /** Which side may say so. */
    public Hand side() {
        return side;
    }
}
