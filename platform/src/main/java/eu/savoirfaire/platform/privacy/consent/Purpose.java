package eu.savoirfaire.platform.privacy.consent;

import java.util.Arrays;
import java.util.Optional;

/** What people are asked to agree to. */
public enum Purpose {
    LENDERS("suggested-to-lenders", 1),
    MENTORS("suggested-to-mentors", 1),
    EMPLOYERS("suggested-to-employers", 1),
    STATISTICS("further-statistics", 1),
    PHOTOS("workshop-photos", 1),
    ACCESS_NEEDS("access-needs", 1);

    private final String code;
    private final int notice;

    Purpose(String code, int notice) {
        this.code = code;
        this.notice = notice;
    }

    /** Stable, as other parts of the program know it and as it stands in addresses. */
    public String code() {
        return code;
    }

    /** The version of the notice that is shown now. Whoever agreed to an earlier one is asked again. */
    public int notice() {
        return notice;
    }

    public static Optional<Purpose> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
