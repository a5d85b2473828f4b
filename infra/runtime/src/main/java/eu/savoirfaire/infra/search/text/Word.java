package eu.savoirfaire.infra.search.text;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A word of a query.
 *
 * @param typed as typed
 * @param neutral without accents and case
 * @param from its place in the composed text of the query
 * @param to after its last character there
 * @param stems its form in each language; none where it is a stop word
 */
public record Word(String typed, String neutral, int from, int to, Map<Language, String> stems) {

    public Word {
        stems = Map.copyOf(stems);
    }

    /** Its form in a language; empty when it is a stop word there. */
    public Optional<String> stem(Language language) {
        return Optional.ofNullable(stems.get(language));
    }

    /** Whether it says nothing in some language, such as {@code con} in Italian and Spanish. */
    public boolean isStopWordSomewhere() {
        return stems.size() < Language.values().length;
    }
}
