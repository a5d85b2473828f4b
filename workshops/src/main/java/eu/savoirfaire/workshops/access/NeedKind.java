package eu.savoirfaire.workshops.access;

/** What somebody needs in order to take part. */
public enum NeedKind {
    SIGN_LANGUAGE,
    CAPTIONS,
    INTERPRETATION,
    STEP_FREE,
    CHILDCARE,
    DIAL_IN,
    DIET,
    OTHER
}
