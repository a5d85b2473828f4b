package eu.savoirfaire.matching.assignment.market;

/** What came of the wish to fix a pair before a run. */
public enum Pinning {
    PINNED,
    /** The pair is not eligible, so no run may bring it about. */
    NOT_A_CANDIDATE,
    NEED_PINNED_ELSEWHERE,
    /** As many needs are pinned to the offer as it has places. */
    OFFER_FULL
}
