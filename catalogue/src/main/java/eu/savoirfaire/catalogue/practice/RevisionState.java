package eu.savoirfaire.catalogue.practice;

/** The editorial state of a revision. */
public enum RevisionState {
    /** The working copy; at most one for each practice. */
    DRAFT,
    /** What readers see; at most one for each practice; never changes. */
    PUBLISHED,
    /** Was published, and can still be cited. */
    SUPERSEDED
}
