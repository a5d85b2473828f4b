package eu.savoirfaire.infra.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void numbersAreCountedAsOnPages() {
        assertThat(Sentences.english("infra.too-many", List.of(1))).isEqualTo("Try again in 1 second.");
        assertThat(Sentences.english("infra.too-many", List.of(30))).isEqualTo("Try again in 30 seconds.");
    }

    @Test
    void textsStandAsTheyAre() {
        assertThat(Sentences.english("catalogue.none.{0}", List.of("x"))).isEqualTo("catalogue.none.{0}");
        assertThat(Sentences.english("infra.parameter.too-long", List.of(2_000)))
                .isEqualTo("may have at most 2,000 characters");
    }
}
