package eu.savoirfaire.catalogue.intake.paragraph;

import eu.savoirfaire.catalogue.intake.text.EdgeWords;
import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.intake.text.ListMark;
import eu.savoirfaire.catalogue.intake.text.SentenceEdge;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the text after a page border carries on the sentence before it. A sentence that ended is never carried on; one that
 * did not is, by a small letter or a figure, or by any word after a word that cannot end a sentence.
 */
final class Mending {
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:ecc|etc|art|artt|es|ad es|p|pp|pag|n|nr|no|cfr|vd|dott|dr|prof|sig|ing|avv|fig|vol|e\\.g|i\\.e|p\\. ej|ej|av|ex)\\.$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ABBREVIATION = 8;

    private final Set<String> functionWords;

    Mending(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    boolean carriesOn(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || ListMark.length(after) > 0) {
            return false;
        }
        var last = before.charAt(before.length() - 1);
        if (last == ','
                || last == '-'
                || SentenceEdge.OPENING.indexOf(last) >= 0 && SentenceEdge.CLOSING.indexOf(last) < 0) {
            return true;
        }
        if (SentenceEdge.ends(before)) {
            return ABBREVIATION
                            .matcher(before.substring(Math.max(0, before.length() - LONGEST_ABBREVIATION)))
                            .find()
                    && SentenceEdge.beginsSmall(after);
        }
        return SentenceEdge.beginsSmall(after)
                || (startsWithFigure(after) && !ListMark.isNumbered(after))
                || endsInFunctionWord(before)
                || hasOpenBracket(before);
    }

    /** Whether the last word is one that needs another after it. */
    boolean endsInFunctionWord(String text) {
        return functionWords.contains(Folded.letters(EdgeWords.last(text)));
    }

    private static boolean startsWithFigure(String text) {
        return Character.isDigit(text.codePointAt(0));
    }

    private static boolean hasOpenBracket(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')') || text.lastIndexOf('«') > text.lastIndexOf('»');
    }
}
