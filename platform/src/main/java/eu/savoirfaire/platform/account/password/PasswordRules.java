package eu.savoirfaire.platform.account.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which passwords are good enough: long ones that are not tried first (NIST SP 800-63B-4, §3.1.1.2). */
public final class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 256;

    private static final String FILE = "/account/common-passwords.txt";
    private static final int TELLING = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Set<String> common;

    PasswordRules(Set<String> common) {
        this.common = common;
    }

    static PasswordRules shipped() {
        try (var in = PasswordRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the common passwords are missing: " + FILE);
            }
            return new PasswordRules(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a password.
     *
     * @param own the person's address and name
     */
    public Optional<PasswordFlaw> flaw(String password, Collection<String> own) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        var low = password.toLowerCase(Locale.ROOT);
        var core = NO_LETTER.matcher(low).replaceAll("");
        if (common.contains(low) || common.contains(core) || ofFewCharacters(low)) {
            return Optional.of(PasswordFlaw.COMMON);
        }
        return isOwn(low, core, own) ? Optional.of(PasswordFlaw.OWN_NAME) : Optional.empty();
    }

    /** The same few characters again and again. */
    private static boolean ofFewCharacters(String password) {
        return password.codePoints().distinct().count() < 3;
    }

    /** Nothing but names with digits and marks around them. */
    private static boolean isOwn(String low, String core, Collection<String> own) {
        if (core.equals("savoirfaire") || own.stream().anyMatch(name -> low.equals(name.toLowerCase(Locale.ROOT)))) {
            return true;
        }
        return own.stream()
                .map(name -> NO_LETTER
                        .matcher(name.toLowerCase(Locale.ROOT).split("@")[0])
                        .replaceAll(""))
                .anyMatch(name -> name.length() >= TELLING && core.equals(name));
    }
}
