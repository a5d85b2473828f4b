package eu.savoirfaire.platform.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an organisation, by which it is known.
 *
 * @param text in NFC, with single spaces; case matters: two bodies may differ in the case of an acronym alone
 */
record OrganisationName(String text) {
    /** As long as the column. */
    static final int LONGEST = 500;

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    OrganisationName {
        text = WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("An organisation needs a name.");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name of an organisation has at most " + LONGEST + " characters, this one " + text.length());
        }
    }

    /** Without case and accents: equal for names that a person may take for the same. */
    String folded() {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = bare.toLowerCase(Locale.ROOT);
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }
}
