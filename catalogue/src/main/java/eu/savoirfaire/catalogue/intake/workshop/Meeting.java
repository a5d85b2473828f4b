package eu.savoirfaire.catalogue.intake.workshop;

/** How people met. */
public enum Meeting {
    IN_PERSON,
    ONLINE,
    HYBRID
}
