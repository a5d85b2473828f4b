package eu.savoirfaire.workshops;

/** Where people meet. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
