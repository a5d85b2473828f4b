package eu.savoirfaire.catalogue.review.panel;

/** How well a sheet meets a criterion. */
public enum Score {
    POOR,
    FAIR,
    GOOD,
    EXCELLENT,
    /** An honest answer: it counts for nothing, neither for nor against. */
    CANNOT_JUDGE
}
