package eu.savoirfaire.platform.accesspoint;

import java.util.Locale;

/** What an access point helps with. A short list of things, never of kinds of people. */
public enum Service {
    INFORMATION,
    DOCUMENTS,
    LEGAL_ADVICE,
    WORK,
    LANGUAGE_COURSES,
    HOUSING,
    SCHOOL,
    HEALTH_CARE,
    STARTING_A_BUSINESS,
    MEDIATION;

    /** How it is named outside the program. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
