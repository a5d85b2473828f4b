package eu.savoirfaire.matching.recognition;

import java.util.Arrays;
import java.util.Optional;

/** The broad fields of study of ISCED-F 2013 (UNESCO Institute for Statistics), in the order of their codes. */
public enum StudyField {
    GENERAL,
    EDUCATION,
    ARTS_AND_HUMANITIES,
    SOCIAL_SCIENCES,
    BUSINESS_AND_LAW,
    NATURAL_SCIENCES,
    COMPUTING,
    ENGINEERING_AND_CONSTRUCTION,
    AGRICULTURE,
    HEALTH_AND_WELFARE,
    SERVICES;

    /** The code of the broad field: {@code 00} to {@code 10}. */
    public String code() {
        return "%02d".formatted(ordinal());
    }

    public static Optional<StudyField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
