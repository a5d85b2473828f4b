package eu.savoirfaire.matching.lending;

/** How a loan came to its end. */
public enum Ending {
    REPAID,
    WRITTEN_OFF
}
