package eu.savoirfaire.catalogue.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndicatorTest {
    private static final int ROUNDS = 2_000;

    @Test
    void aBreakdownAddsUpOrSaysWhatIsMissing() {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var parts = new ArrayList<Part>();
            var sum = BigDecimal.ZERO;
            for (var n = 1 + random.nextInt(6); n > 0; n--) {
                var number = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
                parts.add(new Part("part " + n, number));
                sum = sum.add(number);
            }
            var off = BigDecimal.valueOf(random.nextInt(50) - 25L);

            var indicator = indicator(Quantity.of(sum.add(off)), Qualifier.EXACT, parts);

            assertThat(indicator.lacking().map(BigDecimal::stripTrailingZeros))
                    .as("seed %d", seed)
                    .isEqualTo(off.signum() == 0 ? Optional.empty() : Optional.of(off.stripTrailingZeros()));
        }
    }

    @Test
    void theWholeOfARangeIsAnyNumberInIt() {
        var parts = List.of(new Part("women", BigDecimal.TEN), new Part("men", BigDecimal.valueOf(8)));
        var range = new Quantity(BigDecimal.valueOf(16), BigDecimal.valueOf(20));

        assertThat(indicator(range, Qualifier.EXACT, parts).lacking()).isEmpty();
        assertThat(indicator(Quantity.of(20), Qualifier.EXACT, parts).lacking()).contains(BigDecimal.TWO);
    }

    @Test
    void whatIsOverANumberMayBeMore() {
        var parts = List.of(new Part("women", BigDecimal.valueOf(200)), new Part("men", BigDecimal.valueOf(90)));

        assertThat(indicator(Quantity.of(280), Qualifier.OVER, parts).lacking()).isEmpty();
        assertThat(indicator(Quantity.of(280), Qualifier.EXACT, parts).lacking())
                .contains(BigDecimal.valueOf(-10));
        assertThat(indicator(Quantity.of(300), Qualifier.OVER, parts).lacking()).contains(BigDecimal.TEN);
    }

    @Test
    void numbersAreTheSameHoweverTheyAreWritten() {
        assertThat(Quantity.of(new BigDecimal("2.50"))).isEqualTo(Quantity.of(new BigDecimal("2.5")));
        assertThat(Quantity.of(new BigDecimal("1E+3")).from().toString()).isEqualTo("1000");
        assertThatThrownBy(() -> new Quantity(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Indicator indicator(Quantity quantity, Qualifier qualifier, List<Part> parts) {
        return new Indicator("people", quantity, "", qualifier, Stage.ACHIEVED, null, parts, true, null);
    }
}
