package eu.savoirfaire.catalogue.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void gulpeaseIsAsPublished() {
        var measures = new TextMeasures(500, 0, 100, 5);

        assertThat(ReadingIndex.GULPEASE.value(measures)).isEqualTo(54.0, within(1e-9));
        assertThat(ReadingIndex.GULPEASE.ease(54.0)).isEqualTo(Ease.STANDARD);
    }

    @Test
    void fleschIsAsPublished() {
        var measures = new TextMeasures(0, 150, 100, 5);

        assertThat(ReadingIndex.FLESCH.value(measures)).isEqualTo(206.835 - 20.3 - 126.9, within(1e-9));
        assertThat(ReadingIndex.FLESCH.ease(59.635)).isEqualTo(Ease.STANDARD);
    }

    @Test
    void infleszIsAsPublished() {
        var measures = new TextMeasures(0, 200, 100, 5);

        assertThat(ReadingIndex.INFLESZ.value(measures)).isEqualTo(206.835 - 124.6 - 20, within(1e-9));
        assertThat(ReadingIndex.INFLESZ.ease(62.235)).isEqualTo(Ease.STANDARD);
    }

    @Test
    void aLimitBelongsToTheEasierBand() {
        assertThat(ReadingIndex.INFLESZ.ease(55)).isEqualTo(Ease.STANDARD);
        assertThat(ReadingIndex.INFLESZ.ease(54.999)).isEqualTo(Ease.HARD);
        assertThat(ReadingIndex.GULPEASE.ease(80)).isEqualTo(Ease.VERY_EASY);
        assertThat(ReadingIndex.FLESCH.ease(-12)).isEqualTo(Ease.VERY_HARD);
    }

    @Test
    void aTextTooShortIsNotJudged() {
        assertThat(Readability.of("Un corso di lingua per chi lavora.", Language.IT)
                        .score())
                .isEmpty();
        assertThat(Readability.of("", Language.IT).longest()).isEmpty();
    }

    @Test
    void frenchAndArabicHaveNoIndexButTheirLongSentencesShow() {
        var words = IntStream.range(0, 40).mapToObj(_ -> "Mot").collect(Collectors.joining(" "));

        var reading = Readability.of("Court. " + words + ".", Language.FR);

        assertThat(reading.score()).isEmpty();
        assertThat(reading.longest()).containsExactly(new Sentence(7, 7 + words.length() + 1, 40));
    }

    @Test
    void shortSentencesOfShortWordsReadMoreEasily() {
        var easy =
                "La casa è qui. Noi la apriamo ogni giorno. Chi vuole entra e chiede. Noi diamo una mano a tutti. Non costa nulla.";
        var hard = "L'implementazione dell'infrastruttura organizzativa interistituzionale precedentemente menzionata, "
                + "conformemente alle disposizioni amministrative sovraordinate, presuppone conseguentemente "
                + "un'approfondita riconsiderazione metodologica delle responsabilità reciprocamente attribuite.";

        assertThat(ease(easy, Language.IT)).isGreaterThan(ease(hard, Language.IT));
        assertThat(ease(easy, Language.IT)).isEqualTo(Ease.VERY_EASY);
        assertThat(ease(hard, Language.IT)).isEqualTo(Ease.VERY_HARD);
    }

    @Test
    void aLineOfAListIsASentence() {
        var list = "We offer:\n- advice\n- a loan\n- a room";

        assertThat(Sentence.of(list, Language.EN))
                .hasSize(4)
                .allSatisfy(s -> assertThat(list.substring(s.start(), s.end())).isNotBlank());
    }

    @RepeatedTest(50)
    void sentencesLieInTheTextOneAfterTheOther(RepetitionInfo repetition) {
        var text = randomText(new Random(repetition.getCurrentRepetition()));

        var sentences = Sentence.of(text, Language.ES);

        var end = 0;
        for (var sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.end()).isGreaterThan(sentence.start()).isLessThanOrEqualTo(text.length());
            end = sentence.end();
        }
        assertThat(sentences.stream().mapToInt(Sentence::words).sum())
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(Words.in(text, Language.ES).size());
    }

    private static Ease ease(String text, Language language) {
        return Readability.of(text, language).score().orElseThrow().ease();
    }

    private static String randomText(Random random) {
        var pieces =
                new String[] {"casa ", "año ", "3,5 ", "Sra. ", "¿Qué? ", "fin.\n", "- uno\n", "… ", "\n\n", "العربية "
                };
        return random.ints(random.nextInt(60), 0, pieces.length)
                .mapToObj(i -> pieces[i])
                .collect(Collectors.joining());
    }
}
