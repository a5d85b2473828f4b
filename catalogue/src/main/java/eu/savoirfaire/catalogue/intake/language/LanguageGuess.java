package eu.savoirfaire.catalogue.intake.language;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text by counting its function words; Arabic by its letters. Small words make up some 40 % of running
 * text in all our languages, so a sentence or two is enough; titles and names alone tell nothing.
 */
public final class LanguageGuess {
    /** Fewer small words than this are chance. */
    private static final double FEWEST = 2;

    private final Map<String, List<Language>> languagesOf = new HashMap<>();

    public LanguageGuess(FunctionWords words) {
        words.all()
                .forEach((language, list) -> list.forEach(word -> languagesOf
                        .computeIfAbsent(word, any -> new ArrayList<>())
                        .add(language)));
    }

    /** The language of most of the text in these parts; empty if they are too short to tell. */
    public Optional<Language> of(Collection<String> parts) {
        var counts = new EnumMap<Language, Double>(Language.class);
        parts.forEach(part -> count(part, counts));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private void count(String text, Map<Language, Double> counts) {
        for (var word : Folded.words(text).split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC) {
                counts.merge(Language.AR, 1.0, Double::sum);
                continue;
            }
            var languages = languagesOf.getOrDefault(word, List.of());
            // a word of several languages counts a part for each
            languages.forEach(language -> counts.merge(language, 1.0 / languages.size(), Double::sum));
        }
    }
}
