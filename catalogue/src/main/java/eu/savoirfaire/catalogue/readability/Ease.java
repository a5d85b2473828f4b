package eu.savoirfaire.catalogue.readability;

/** One scale for the bands of all indices, from the hardest to the easiest. */
public enum Ease {
    VERY_HARD,
    HARD,
    STANDARD,
    EASY,
    VERY_EASY
}
