package eu.savoirfaire.catalogue.fact;

/** How a practice is tied to something. */
public enum TieKind {
    /** It took over what another practice does, and changed it. */
    ADAPTED_FROM,
    /** It is one of several that make up another practice. */
    PART_OF,
    /** Another practice goes the opposite way about the same thing. */
    CONTRASTS_WITH,
    /** It was done in a project. */
    PROJECT,
    /** A fund or programme paid for it. */
    FUNDING,
    /** Something to read. */
    DOCUMENT,
    /** Something to see or hear. */
    RECORDING;

    /** Whether the target is another practice, by its code. */
    public boolean isLineage() {
        return this == ADAPTED_FROM || this == PART_OF || this == CONTRASTS_WITH;
    }

    /** Whether the target, if there is one, is a web address. */
    public boolean isOnTheWeb() {
        return this == DOCUMENT || this == RECORDING || this == FUNDING;
    }
}
