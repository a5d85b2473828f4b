package eu.savoirfaire.workshops.planning.time;

/** Which of the two, when clocks are put back and an hour comes twice. */
public enum Pass {
    FIRST,
    SECOND
}
