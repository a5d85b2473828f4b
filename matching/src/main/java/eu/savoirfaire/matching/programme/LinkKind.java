package eu.savoirfaire.matching.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can count for a programme. */
public enum LinkKind {
    COHORT,
    WORKSHOP,
    OFFER;

    /** As addresses and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
