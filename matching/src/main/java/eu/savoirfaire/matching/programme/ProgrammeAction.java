package eu.savoirfaire.matching.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a programme. */
public enum ProgrammeAction {
    /** Says something else of it. */
    CHANGE,
    /** Lets everybody see it. */
    BEGIN,
    /** Takes that back. */
    WITHDRAW,
    CLOSE,
    REOPEN,
    /** Says that something counts for it, or that it does not. */
    LINK;

    /** As the audit and addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProgrammeAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
