package eu.savoirfaire.matching.need.table;

/** What whoever moves a need is to it. */
public enum Hand {
    /** The person whose need it is. */
    PERSON,
    /** A case worker with the person's mandate. */
    CASE_WORKER,
    /** The person's consent, given or withdrawn. */
    CONSENT,
    /** A match of the need that has begun. */
    MATCH
}
