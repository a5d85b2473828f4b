package eu.savoirfaire.matching.need;

/** How far an enterprise is. */
public enum Stage {
    IDEA,
    START_UP,
    RUNNING
}
