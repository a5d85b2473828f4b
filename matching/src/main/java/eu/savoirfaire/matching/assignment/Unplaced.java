package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.NeedId;

/** A need that a run did not place, and why. */
public record Unplaced(NeedId need, Reason reason) {

    /** Why a need was not placed; the first that holds. */
    public enum Reason {
        /** No offer is eligible for it, or none that it wants. */
        NO_OFFER_ON_ITS_LIST,
        /** Every offer on its list stayed under its minimum and did not open. */
        EVERY_OFFER_CLOSED,
        /** The places of the open offers on its list are all pinned, or there are none. */
        NO_FREE_PLACE,
        /** The open offers on its list are full with needs that they rank higher. */
        OTHERS_RANKED_HIGHER,
        /** An open offer on its list holds a need that it ranks lower: the mode of the run put the sum before the order. */
        PLACES_SERVE_MORE_ELSEWHERE
    }
}
