package eu.savoirfaire.infra.search.result;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that shows what matched.
 *
 * @param language of the text; null when it is none of ours
 * @param text at most {@value #MAX_LENGTH} characters, cut between words
 * @param marks in order, without overlap
 * @param cutBefore whether the text begins earlier
 * @param cutAfter whether the text goes on
 */
public record Passage(
        String field, @Nullable Language language, String text, List<Mark> marks, boolean cutBefore, boolean cutAfter) {

    /** Characters of a passage, at most. */
    public static final int MAX_LENGTH = 160;
}
