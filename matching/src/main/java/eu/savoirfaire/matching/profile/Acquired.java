package eu.savoirfaire.matching.profile;

/** How a skill was learnt, after the European guidelines on validation (Council Recommendation 2012/C 398/01). */
public enum Acquired {
    FORMAL,
    NON_FORMAL,
    INFORMAL
}
