package eu.savoirfaire.catalogue.translation;

/** How far the translation of a section is. Computed from what is kept and from the source, never stored. */
public enum TranslationState {
    /** Nobody translated it. */
    MISSING,
    /** A machine did, and nobody looked at it. */
    MACHINE,
    /** It was approved, and the source says something else since. */
    NEEDS_UPDATE,
    /** Somebody translated it, and another person has to look at it. */
    IN_REVIEW,
    APPROVED
}
