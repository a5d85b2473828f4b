package eu.savoirfaire.catalogue;

/** What importing a sheet does. */
public enum Outcome {
    /** It is new. */
    CREATED,
    /** It is known and says something else. */
    REVISED,
    /** It is known and says the same. */
    UNCHANGED,
    /** It is known, says something else, and was edited by hand since: both are shown, neither is overwritten. */
    CONFLICT
}
