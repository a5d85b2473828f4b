package eu.savoirfaire.catalogue.fact;

/** Whether what an indicator counts has happened. */
public enum Stage {
    ACHIEVED,
    /** Under way, and to be counted on. */
    EXPECTED,
    /** Intended. */
    PLANNED
}
