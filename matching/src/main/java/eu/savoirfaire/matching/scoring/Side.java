package eu.savoirfaire.matching.scoring;

/** Whose score. */
public enum Side {
    SEEKER,
    PROVIDER
}
