package eu.savoirfaire.matching.need;

/** How people meet. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    EITHER
}
