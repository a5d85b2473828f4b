package eu.savoirfaire.catalogue.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

    @Test
    void paragraphsStandApartByOneBlankLine() {
        assertThat(TypedText.of("  One. \r\n\r\n\r\n\r\nTwo.\t\r\n")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void whateverStandsBeforeAnItemBecomesAHyphen() {
        assertThat(TypedText.of("They are:\n• one\n – two\n*  three\n-four"))
                .isEqualTo("They are:\n- one\n- two\n- three\n-four");
    }

    @Test
    void lettersAreOnePointEach() {
        assertThat(TypedText.of("citta\u0300")).isEqualTo("città");
    }

    @Test
    void whatNobodySeesIsTakenOut() {
        assertThat(TypedText.of("\uFEFFa\u0000b\u0007c")).isEqualTo("abc");
    }

    @Test
    void doneTwiceChangesNothing() {
        var letters = "ab \t\r\n-•–\u0300\u00A0\u2028é{}<";
        var random = new Random(42);
        for (var run = 0; run < 2_000; run++) {
            var typed = new StringBuilder();
            for (var letter = 0; letter < 30; letter++) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            var once = TypedText.of(typed.toString());

            assertThat(TypedText.of(once)).as("run %d of seed 42", run).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'one',1", "'- one, two – 3',3", "'مكتب متنقل',2", "' … ',0"})
    void wordsAreCounted(String text, int words) {
        assertThat(TypedText.words(text)).isEqualTo(words);
    }
}
