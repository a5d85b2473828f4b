package eu.savoirfaire.matching.need;

/** In which form business is done. */
public enum LegalForm {
    NONE_YET,
    SOLE_TRADER,
    PARTNERSHIP,
    COMPANY,
    COOPERATIVE,
    ASSOCIATION
}
