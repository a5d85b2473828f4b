package eu.savoirfaire.matching.need;

/** Under which contract work is done. */
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    SEASONAL,
    PART_TIME,
    APPRENTICESHIP,
    TRAINEESHIP
}
