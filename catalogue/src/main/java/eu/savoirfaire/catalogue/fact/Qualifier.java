package eu.savoirfaire.catalogue.fact;

/** How exactly a quantity is meant. */
public enum Qualifier {
    EXACT,
    ABOUT,
    OVER,
    ESTIMATE
}
