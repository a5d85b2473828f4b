package eu.savoirfaire.catalogue.readability;

import com.ibm.icu.text.BreakIterator;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a text, by the rules of Unicode (UAX 29); a line of a list is one too.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, the white space after it left out
 * @param words how many words it has, at least one
 */
public record Sentence(int start, int end, int words) {

    static List<Sentence> of(String text, Language language) {
        var sentences = new ArrayList<Sentence>();
        var lineStart = 0;
        for (var line : text.split("\n", -1)) {
            addOfLine(line, lineStart, language, sentences);
            lineStart += line.length() + 1;
        }
        return List.copyOf(sentences);
    }

    private static void addOfLine(String line, int offset, Language language, List<Sentence> sentences) {
        var breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(line);
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var sentence = line.substring(from, to).stripTrailing();
            var words = Words.in(sentence, language).size();
            if (words > 0) {
                sentences.add(new Sentence(offset + from, offset + from + sentence.length(), words));
            }
        }
    }
}
