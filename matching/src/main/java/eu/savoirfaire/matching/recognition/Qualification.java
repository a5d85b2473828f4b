package eu.savoirfaire.matching.recognition;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a qualification; in a draft anything may be missing, and is blank or {@code null} then.
 *
 * @param title as it is written on the paper
 * @param beside the same in a second language, which the assessor reads
 * @param country where it was earned, by ISO 3166-1
 * @param institution who awarded it
 * @param year when
 * @param level as it is called there
 */
public record Qualification(
        Titled title,
        Titled beside,
        String country,
        String institution,
        @Nullable Integer year,
        String level,
        @Nullable StudyField field,
        @Nullable Purpose purpose) {
    /** The longest text of each of its parts. */
    public static final int LONGEST = 300;

    /** Nothing said yet. */
    public static final Qualification BLANK = new Qualification(Titled.NONE, Titled.NONE, "", "", null, "", null, null);

    /**
     * A title.
     *
     * @param language in which it is written, by ISO 639
     */
    public record Titled(String text, String language) {
        public static final Titled NONE = new Titled("", "");
    }

    /** Whether an assessor can begin with it. */
    public boolean isComplete() {
        return !title.text().isBlank()
                && !country.isBlank()
                && !institution.isBlank()
                && year != null
                && field != null
                && purpose != null;
    }
}
