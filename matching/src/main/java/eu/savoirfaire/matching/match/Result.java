package eu.savoirfaire.matching.match;

/** What came of a match: it feeds reports, and no weights until a person releases new ones. */
public enum Result {
    SUCCESS,
    PARTIAL,
    FAILED,
    UNKNOWN
}
