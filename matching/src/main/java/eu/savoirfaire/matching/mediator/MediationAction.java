package eu.savoirfaire.matching.mediator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done about it. */
public enum MediationAction {
    AGREE,
    REFUSE,
    ACCEPT,
    DECLINE,
    WITHDRAW,
    LEAVE,
    END;

    /** As events, addresses and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MediationAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}
