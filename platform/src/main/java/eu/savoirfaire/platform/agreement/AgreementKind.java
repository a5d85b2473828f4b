package eu.savoirfaire.platform.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of paper it is. */
public enum AgreementKind {
    MEMORANDUM,
    CONVENTION,
    PROTOCOL,
    MANDATE_TO_WORK_TOGETHER,
    LETTER_OF_INTENT;

    /** How it is named outside the program. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AgreementKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
