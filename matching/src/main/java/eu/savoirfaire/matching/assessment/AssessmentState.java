package eu.savoirfaire.matching.assessment;

import java.util.Locale;

/** How far an assessment has come. */
enum AssessmentState {
    ASKED,
    TAKEN,
    VALIDATED,
    /** Not yet, with a reason and a next step; it can be asked anew. */
    NOT_YET,
    WITHDRAWN;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOpen() {
        return this == ASKED || this == TAKEN;
    }
}
