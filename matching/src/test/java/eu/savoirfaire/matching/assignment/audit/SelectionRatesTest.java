package eu.savoirfaire.matching.assignment.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The intervals are those that R's {@code prop.test(correct = FALSE)} and the formulas of the papers give. */
class SelectionRatesTest {
    @Test
    void aShareHasItsScoreInterval() {
        var half = Interval.wilson(10, 20);
        var none = Interval.wilson(0, 20);

        assertThat(half.low()).isCloseTo(0.2993, within(1e-4));
        assertThat(half.high()).isCloseTo(0.7007, within(1e-4));
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(1e-4));
    }

    @Test
    void aRatioUnderFourFifthsIsFlagged() {
        var rates = SelectionRates.of(
                List.of(new GroupCount("b", 50, 15), new GroupCount("a", 40, 20), new GroupCount("c", 100, 41)));

        assertThat(rates.groups()).extracting(rate -> rate.count().group()).containsExactly("a", "b", "c");
        assertThat(rates.groups()).extracting(SelectionRates.Rate::flagged).containsExactly(false, true, false);
        var flagged = rates.groups().get(1);
        assertThat(flagged.impactRatio()).isCloseTo(0.6, within(1e-12));
        assertThat(flagged.ratioWithin().low()).isCloseTo(0.3550, within(1e-4));
        assertThat(flagged.ratioWithin().high()).isCloseTo(1.0140, within(1e-4));
    }

    @Test
    void aGroupOfNineteenIsNotReported() {
        var rates = SelectionRates.of(List.of(new GroupCount("small", 19, 19), new GroupCount("large", 20, 10)));

        assertThat(rates.groups()).singleElement().matches(rate -> rate.impactRatio() == 1.0);
        assertThat(rates.tooSmall()).isEqualTo(1);
    }

    @Test
    void whereNobodyWasSelectedNobodyIsBehind() {
        var rates = SelectionRates.of(List.of(new GroupCount("a", 30, 0), new GroupCount("b", 30, 0)));

        assertThat(rates.groups()).noneMatch(SelectionRates.Rate::flagged);
    }
}
