package eu.savoirfaire.matching.profile;

/** Levels of the Common European Framework of Reference for Languages, from the lowest. */
public enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
