package eu.savoirfaire.matching.profile;

/** How surely a statement is known, from the weakest. Raises the confidence beside a score, never the score. */
public enum Evidence {
    SELF_DECLARED,
    EVIDENCED,
    ASSESSED,
    VALIDATED;

    public boolean isAtLeast(Evidence other) {
        return compareTo(other) >= 0;
    }
}
