package eu.savoirfaire.matching.cohort.settling;

import java.util.Locale;
import java.util.UUID;

/** What those who look after a cohort call somebody whom they do not know. */
public final class Pseudonym {
    private static final int SHOWN = 6;

    private Pseudonym() {}

    /** The end of the id, such as {@code 7F3A09}: the beginning is a time. */
    public static String of(UUID id) {
        var text = id.toString().toUpperCase(Locale.ROOT);
        return text.substring(text.length() - SHOWN);
    }
}
