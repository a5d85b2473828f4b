package eu.savoirfaire.matching.assignment;

/** How a cohort is assigned. */
public enum Mode {
    /** No need and offer would both rather have each other: the default for jobs, internships and mentoring. */
    STABLE,
    /** Stable among the offers that reach their minimum. */
    CIRCLES,
    /** Most people placed, then the highest total score: for an organisation that owns all the places. */
    MOST_WELFARE,
    /** Best pair first: the baseline to compare with. */
    GREEDY
}
