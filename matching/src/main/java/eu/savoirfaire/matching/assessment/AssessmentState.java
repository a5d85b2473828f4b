package eu.savoirfaire.matching.assessment;

/** How far an assessment has come. */
enum AssessmentState {
    ASKED,
    TAKEN,
    VALIDATED,
    /** Not yet, with a reason and a next step; it can be asked anew. */
    NOT_YET,
    WITHDRAWN;

    boolean isOpen() {
        return this == ASKED || this == TAKEN;
    }
}
