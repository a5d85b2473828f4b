package eu.savoirfaire.catalogue.readability;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A formula that tells how easily a text of its language is read; higher is easier. */
public enum ReadingIndex {
    /**
     * Italian, on letters instead of syllables: Lucisano and Piemontese, 1988. Below 40 hard for readers with a diploma,
     * below 60 for those with eight years of school, below 80 for those with five.
     */
    GULPEASE(m -> 89 + (300.0 * m.sentences() - 10.0 * m.letters()) / m.words(), 20, 40, 60, 80),

    /** English, "reading ease": Flesch, 1948; plain English is from 60 to 70. */
    FLESCH(m -> 206.835 - 1.015 * m.words() / m.sentences() - 84.6 * m.syllables() / m.words(), 30, 50, 70, 90),

    /** Spanish: the formula of Szigriszt-Pazos, 1993, on the scale of Barrio-Cantalejo, 2008. */
    INFLESZ(m -> 206.835 - 62.3 * m.syllables() / m.words() - (double) m.words() / m.sentences(), 40, 55, 65, 80);

    private final ToDoubleFunction<TextMeasures> formula;
    private final int hard;
    private final int standard;
    private final int easy;
    private final int veryEasy;

    ReadingIndex(ToDoubleFunction<TextMeasures> formula, int hard, int standard, int easy, int veryEasy) {
        this.formula = formula;
        this.hard = hard;
        this.standard = standard;
        this.easy = easy;
        this.veryEasy = veryEasy;
    }

    /** The one for texts in this language, if there is one. */
    static Optional<ReadingIndex> of(Language language) {
        return switch (language) {
            case IT -> Optional.of(GULPEASE);
            case EN -> Optional.of(FLESCH);
            case ES -> Optional.of(INFLESZ);
            case FR, AR -> Optional.empty();
        };
    }

    /** @param measures of at least one word, and so of one sentence */
    double value(TextMeasures measures) {
        return formula.applyAsDouble(measures);
    }

    /** The band that a value lies in; a limit belongs to the easier one. */
    Ease ease(double value) {
        if (value < hard) {
            return Ease.VERY_HARD;
        }
        if (value < standard) {
            return Ease.HARD;
        }
        if (value < easy) {
            return Ease.STANDARD;
        }
        return value < veryEasy ? Ease.EASY : Ease.VERY_EASY;
    }
}
