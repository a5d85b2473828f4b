package eu.savoirfaire.infra.vocabulary.mention;

import eu.savoirfaire.infra.vocabulary.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into words, ready to be looked through once per language. */
final class Reading {
    private final String text;
    private final List<Word> words;
    private final boolean hasCapitals;

    Reading(String text) {
        this.text = text;
        this.words = Word.all(text);
        this.hasCapitals = text.codePoints().anyMatch(Character::isUpperCase);
    }

    String text() {
        return text;
    }

    /** The words as keys of names: all of them, whole. */
    List<Step> names() {
        return words.stream()
                .map(word -> new Step(word.folded(), word, word.opens()))
                .toList();
    }

    /** The words as keys of phrases: function words of the language left out, endings cut. */
    List<Step> content(Language language) {
        var steps = new ArrayList<Step>(words.size());
        var opens = true;
        for (var word : words) {
            opens |= word.opens();
            if (!FormKey.isFunctionWord(word, language)) {
                steps.add(new Step(Stem.of(word.folded(), language), word, opens));
                opens = false;
            }
        }
        return steps;
    }

    /** Whether the letters of a cased form stand there; a text without capitals, such as a query, says nothing by its case. */
    boolean hasCaseOf(String form, int start, int end) {
        var there = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
        if (!hasCapitals) {
            return there.equalsIgnoreCase(form);
        }
        return (there.equals(form) || there.equals(form.toUpperCase(Locale.ROOT))) && !isPartOfLongerName(start, end);
    }

    /** Jordan Smith and Michael Jordan are no country: the neighbour, one blank away, begins with a capital too. */
    private boolean isPartOfLongerName(int start, int end) {
        var isAcronym =
                text.substring(start, end).chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return !isAcronym && (capitalFollows(end) || capitalGoesBefore(start));
    }

    private boolean capitalFollows(int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    private boolean capitalGoesBefore(int start) {
        if (start < 2 || text.charAt(start - 1) != ' ' || !Character.isLetter(text.charAt(start - 2))) {
            return false;
        }
        var first = start - 2;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return start - 1 - first > 3 && Character.isUpperCase(text.charAt(first));
    }

    /**
     * One word as seen by one language.
     *
     * @param opens whether a phrase may not reach over its beginning
     */
    record Step(String key, Word word, boolean opens) {}
}
