package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.platform.account.Secret;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A code that one person reads out to another: nine characters that neither look nor sound like each other, in three
 * groups. There are some 500 thousand million of them: what lives ten minutes and may be tried a few times is not guessed.
 *
 * @param text without the gaps
 */
public record SpokenCode(String text) {
    /** Without 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V, N beside M, and E A, so that no code is a word. */
    static final String ALPHABET = "34679CDFGHJKMPRTVWXY";

    private static final int LENGTH = 9;
    private static final int GROUP = 3;
    private static final Pattern LOOK = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public static SpokenCode fresh(RandomGenerator random) {
        var text = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SpokenCode(text.toString());
    }

    /** What somebody typed, letters and digits alone; empty when it cannot be a code. */
    public static Optional<SpokenCode> of(String typed) {
        var text = typed.toUpperCase(Locale.ROOT);
        return LOOK.matcher(text).matches() ? Optional.of(new SpokenCode(text)) : Optional.empty();
    }

    /** What is kept of it. */
    public String hash() {
        return new Secret(text).hash();
    }

    /** As it is shown and read out: {@code 7KM 3RX 9CD}. */
    public String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "a spoken code";
    }
}
