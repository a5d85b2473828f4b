package eu.savoirfaire.catalogue.readability;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;

/**
 * What the formulas count.
 *
 * @param letters and digits, marks not counted
 * @param syllables 0 for languages whose index does not ask for them
 */
record TextMeasures(long letters, long syllables, long words, long sentences) {

    static TextMeasures of(String text, List<Sentence> sentences, Language language) {
        var words = Words.in(text, language);
        return new TextMeasures(
                words.stream().mapToLong(TextMeasures::letters).sum(),
                words.stream().mapToLong(word -> Syllables.in(word, language)).sum(),
                words.size(),
                sentences.size());
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
