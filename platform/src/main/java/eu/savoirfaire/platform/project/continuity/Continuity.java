package eu.savoirfaire.platform.project.continuity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a project is to an earlier one. */
public enum Continuity {
    /** Goes on where the earlier one ended. */
    CONTINUES,
    /** Adds what the earlier one leaves open. */
    COMPLEMENTS,
    /** Grew out of something in the earlier one. */
    ORIGINATES_FROM;

    /** How it is named outside the program. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Continuity> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
