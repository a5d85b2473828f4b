package eu.savoirfaire.platform.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an organisation, by which it is known.
 *
 * @param text in NFC, with single spaces; case matters: two bodies may differ in the case of an acronym alone
 */
public record OrganisationName(String text) {
    /** As long as the column. */
    public static final int LONGEST = 500;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** @throws IllegalArgumentException when the text is blank or too long */
    public OrganisationName {
        text = plain(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An organisation needs a name.");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name of an organisation has at most " + LONGEST + " characters, this one " + text.length());
        }
    }

    /** The name that a person typed; empty when it cannot be one. */
    public static Optional<OrganisationName> of(String typed) {
        var text = plain(typed);
        var fine =
                !text.isEmpty() && text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
        return fine ? Optional.of(new OrganisationName(text)) : Optional.empty();
    }

    /** Without case and accents: equal for names that a person may take for the same. */
    public String folded() {
        return folded(text);
    }

    /** A text as names are compared by it. */
    public static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = bare.toLowerCase(Locale.ROOT);
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    private static String plain(String text) {
        return WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
