package eu.savoirfaire.catalogue.readability;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How easily a text is read.
 *
 * @param score empty where the language has no index of ours (French, Arabic), or the text is too short to be judged
 * @param longest its longest sentences, the longest first, none of {@value #LONG} words or fewer
 */
public record Readability(Optional<Score> score, List<Sentence> longest) {
    /** A sentence of more words is worth a second look. */
    public static final int LONG = 25;

    /** Indices are made for texts; of fewer words they say nothing. */
    static final int ENOUGH_WORDS = 20;

    private static final int SHOWN = 3;

    /**
     * What an index says.
     *
     * @param value of the index, not rounded; most texts lie between 0 and 100, more is easier
     */
    public record Score(ReadingIndex index, double value) {

        public Ease ease() {
            return index.ease(value);
        }
    }

    /** Of a text in the given language. */
    public static Readability of(String text, Language language) {
        var sentences = Sentence.of(text, language);
        var measures = TextMeasures.of(text, sentences, language);
        var score = measures.words() < ENOUGH_WORDS
                ? Optional.<Score>empty()
                : ReadingIndex.of(language).map(index -> new Score(index, index.value(measures)));
        return new Readability(score, longest(sentences));
    }

    private static List<Sentence> longest(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.words() > LONG)
                .sorted(Comparator.comparingInt(Sentence::words).reversed().thenComparing(Sentence::start))
                .limit(SHOWN)
                .toList();
    }
}
