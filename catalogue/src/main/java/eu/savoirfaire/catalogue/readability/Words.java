package eu.savoirfaire.catalogue.readability;

import com.ibm.icu.text.BreakIterator;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;

/** The words of a text, by the rules of Unicode (UAX 29): what holds a letter or a digit. */
final class Words {
    private Words() {}

    static List<String> in(String text, Language language) {
        var breaks = BreakIterator.getWordInstance(language.locale());
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(text.substring(from, to));
            }
        }
        return words;
    }
}
