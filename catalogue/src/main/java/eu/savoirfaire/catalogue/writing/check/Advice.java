package eu.savoirfaire.catalogue.writing.check;

import eu.savoirfaire.catalogue.readability.Readability;
import eu.savoirfaire.catalogue.readability.Sentence;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What would make a text easier to read; never a bar.
 *
 * @param reading how easily it is read, by the index of its language; empty where there is none, or the text is short
 * @param longest its longest sentences, the longest first
 */
public record Advice(Optional<Label> reading, List<LongSentence> longest) {
    /** Whom to ask, and the name of an institution, are not prose. */
    private static final List<Section> NO_PROSE = List.of(Section.INSTITUTION, Section.CONTACT);

    /** A sentence as it stands, with the number of its words. */
    public record LongSentence(String text, int words) {}

    public static Advice of(Section section, String text, Language language) {
        if (NO_PROSE.contains(section)) {
            return new Advice(Optional.empty(), List.of());
        }
        var readability = Readability.of(text, language);
        return new Advice(
                readability.score().map(Advice::label),
                readability.longest().stream()
                        .map(sentence -> sentence(text, sentence))
                        .toList());
    }

    /** Whether there is something to look at. */
    public boolean isEmpty() {
        return reading.isEmpty() && longest.isEmpty();
    }

    /** The longest sentence of all, in short. */
    public Optional<Label> lengthy() {
        return longest.stream()
                .findFirst()
                .map(sentence -> Label.key("catalogue.writing.advice.long", sentence.words()));
    }

    private static Label label(Readability.Score score) {
        var ease = score.ease().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Label.key(
                "catalogue.writing.ease." + ease,
                Math.round(score.value()),
                score.index().name());
    }

    private static LongSentence sentence(String text, Sentence sentence) {
        return new LongSentence(text.substring(sentence.start(), sentence.end()), sentence.words());
    }
}
