package eu.savoirfaire.catalogue.difference;

import com.github.difflib.DiffUtils;
import java.util.List;

/** How far one word is from another. */
public final class LetterDifference {
    private LetterDifference() {}

    /** How many letters were put in, left out or exchanged; two for letters that changed places. */
    public static int between(String before, String after) {
        return DiffUtils.diff(letters(before), letters(after)).getDeltas().stream()
                .mapToInt(delta ->
                        Math.max(delta.getSource().size(), delta.getTarget().size()))
                .sum();
    }

    private static List<Integer> letters(String word) {
        return word.codePoints().boxed().toList();
    }
}
