package eu.savoirfaire.infra.vocabulary.mention;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.Vocabulary;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the concepts of all vocabularies in a text or a query, whatever the case, accents, apostrophes, endings and language of
 * its words. In each vocabulary the longest phrase wins, then the given language, then the first; mentions of one vocabulary
 * never overlap. Thread-safe; when the words change, the next search knows them. One pass per language, so the time grows with the length of the text.
 */
@Singleton
public final class ConceptFinder {
    private static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed())
            .thenComparing(Mention::vocabulary);

    private final Vocabularies vocabularies;
    private volatile Forms forms;

    /**
     * @throws eu.savoirfaire.infra.vocabulary.BrokenVocabulary if one form stands for two concepts of a vocabulary
     */
    public ConceptFinder(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        this.forms = Forms.of(vocabularies);
    }

    /**
     * What all concepts are called, in one edition of the vocabularies.
     *
     * @param phrases found by the stems of their words
     * @param names found as they are written
     */
    private record Forms(long edition, Map<Language, FormTree> phrases, Map<Language, FormTree> names) {
        static Forms of(Vocabularies vocabularies) {
            // before the words: those that come in between make the next edition
            var forms = new Forms(vocabularies.edition(), empty(), empty());
            vocabularies.all().forEach(forms::take);
            return forms;
        }

        private void take(Vocabulary vocabulary) {
            new OneMeaningPerForm(vocabulary).check();
            var trees = vocabulary.name().holdsNames() ? names : phrases;
            for (var concept : vocabulary.concepts()) {
                for (var form : concept.forms()) {
                    tree(trees, form.language()).add(vocabulary.name(), concept.code(), form);
                }
            }
        }

        private static Map<Language, FormTree> empty() {
            var trees = new EnumMap<Language, FormTree>(Language.class);
            for (var language : Language.values()) {
                trees.put(language, new FormTree());
            }
            return trees;
        }
    }

    private Forms present() {
        var known = forms;
        return known.edition() == vocabularies.edition() ? known : renewed();
    }

    private synchronized Forms renewed() {
        if (forms.edition() != vocabularies.edition()) {
            forms = Forms.of(vocabularies);
        }
        return forms;
    }

    /** Mentions in a text or query of unknown language, in the order of the text. */
    public List<Mention> find(String text) {
        return find(text, null);
    }

    /**
     * Mentions in the order of the text.
     *
     * @param language of the text where it is known; forms of the other languages are found too, after its own
     */
    public List<Mention> find(String text, @Nullable Language language) {
        var reading = new Reading(text);
        var candidates = new ArrayList<Mention>();
        var present = present();
        for (var each : Language.values()) {
            tree(present.phrases(), each).collect(reading, reading.content(each), each, candidates);
            tree(present.names(), each).collect(reading, reading.names(), each, candidates);
        }
        candidates.sort(Comparator.comparingInt(Mention::length)
                .reversed()
                .thenComparing(mention -> mention.language() != language)
                .thenComparing(Mention::language)
                .thenComparing(Mention::start));
        return withoutOverlaps(candidates);
    }

    private static List<Mention> withoutOverlaps(List<Mention> bestFirst) {
        var kept = new ArrayList<Mention>();
        var taken = new EnumMap<VocabularyName, TreeMap<Integer, Mention>>(VocabularyName.class);
        for (var mention : bestFirst) {
            var places = taken.computeIfAbsent(mention.vocabulary(), name -> new TreeMap<>());
            var before = places.lowerEntry(mention.end());
            if (before == null || !before.getValue().overlaps(mention)) {
                places.put(mention.start(), mention);
                kept.add(mention);
            }
        }
        kept.sort(BY_PLACE);
        return List.copyOf(kept);
    }

    private static FormTree tree(Map<Language, FormTree> trees, Language language) {
        return Objects.requireNonNull(trees.get(language));
    }
}
