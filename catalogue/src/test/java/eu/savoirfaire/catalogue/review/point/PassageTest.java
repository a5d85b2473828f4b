package eu.savoirfaire.catalogue.review.point;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String TEXT = "We opened a shop. It helped forty people. Then it closed.";

    @Test
    void itKeepsItsWordsWhenOthersComeBefore() {
        var passage = of("It helped forty people.");

        var now = passage.after(sheet(TEXT), sheet("In May of last year " + TEXT));

        assertThat(now.in(sheet("In May of last year " + TEXT))).isEqualTo("It helped forty people.");
    }

    @Test
    void itTakesInWhatIsWrittenIntoIt() {
        var edited = TEXT.replace("helped forty", "helped at least forty");

        var now = of("It helped forty people.").after(sheet(TEXT), sheet(edited));

        assertThat(now.in(sheet(edited))).isEqualTo("It helped at least forty people.");
    }

    @Test
    void itShrinksToAPlaceWhenAllItsWordsGo() {
        var edited = "We opened a shop. Then it closed.";

        var now = of("It helped forty people. ").after(sheet(TEXT), sheet(edited));

        assertThat(now.in(sheet(edited))).isEmpty();
        assertThat(now.start()).isEqualTo("We opened a shop. ".length());
    }

    @Test
    void aWholeSectionStaysWhole() {
        var before = sheet(TEXT);
        var after = sheet("Nothing of it is left, all is new.");

        assertThat(Passage.whole(Section.RESULTS, before).after(before, after))
                .isEqualTo(Passage.whole(Section.RESULTS, after));
    }

    @RepeatedTest(300)
    void whateverIsWrittenItLiesInTheText(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var text = words(random);
        var length = sheet(text).text(Section.RESULTS).orElse("").length();
        var start = random.nextInt(length + 1);
        var passage = new Passage(Section.RESULTS, start, start + random.nextInt(length - start + 1));

        for (var edit = 0; edit < 10; edit++) {
            var edited = edited(text, random);
            passage = passage.after(sheet(text), sheet(edited));
            text = edited;

            assertThat(passage.liesIn(sheet(text)))
                    .as("seed %d: %s in %s", repetition.getCurrentRepetition(), passage, text)
                    .isTrue();
        }
    }

    private static String edited(String text, Random random) {
        var from = random.nextInt(text.length() + 1);
        var to = from + random.nextInt(text.length() - from + 1);
        return text.substring(0, from) + (random.nextBoolean() ? words(random) : "") + text.substring(to);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(i -> new String[] {"a", "shop", "it", "people.", "\n", "العربية"}[i])
                .collect(Collectors.joining(" "));
    }

    private static Passage of(String words) {
        var start = TEXT.indexOf(words);
        return new Passage(Section.RESULTS, start, start + words.length());
    }

    private static Sheet sheet(String results) {
        return new Sheet(Map.of(Section.RESULTS, results), Language.EN, Language.EN);
    }
}
