package eu.savoirfaire.platform.account.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpokenCodeTest {

    @Test
    void noTwoCharactersLookAlike() {
        assertThat(SpokenCode.ALPHABET).doesNotContainPattern("[0OQ1IL2Z5S8BUNAE]");
        assertThat(SpokenCode.ALPHABET.chars().distinct().count()).isEqualTo(SpokenCode.ALPHABET.length());
        assertThat(Math.pow(SpokenCode.ALPHABET.length(), 9)).isGreaterThan(5e11);
    }

    @Test
    void itIsReadInThreeGroupsAndTypedAnyway() {
        var code = new SpokenCode("7KM3RX9CD");

        assertThat(code.grouped()).isEqualTo("7KM 3RX 9CD");
        assertThat(SpokenCode.of("7km3rx9cd")).contains(code);
        assertThat(SpokenCode.of("7KM3RX9C")).isEmpty();
        assertThat(SpokenCode.of("7KM3RX9CO")).isEmpty();
        assertThat(code.toString()).doesNotContain("7KM");
    }

    @Test
    void everyCodeMadeIsOne() {
        var random = new Random(1);

        for (var i = 0; i < 1_000; i++) {
            var code = SpokenCode.fresh(random);
            assertThat(SpokenCode.of(code.text())).contains(code);
        }
    }
}
