package eu.savoirfaire.matching.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class AnnualPercentageRateTest {
    private static final LocalDate DRAWN = LocalDate.of(2026, 1, 1);

    @Test
    void withoutFeesItIsTheEffectiveRateOfTheMonths() {
        assertThat(AnnualPercentageRate.of(plan("5000", "6", 36, "0", "0"))).isEqualByComparingTo("6.17");
        assertThat(AnnualPercentageRate.of(plan("100000", "12", 12, "0", "0"))).isEqualByComparingTo("12.68");
        assertThat(AnnualPercentageRate.of(plan("5000", "0", 36, "0", "0"))).isEqualByComparingTo("0");
    }

    @Test
    void feesRaiseIt() {
        var plain = AnnualPercentageRate.of(plan("5000", "6", 36, "0", "0"));
        var atStart = AnnualPercentageRate.of(plan("5000", "6", 36, "150", "0"));
        var each = AnnualPercentageRate.of(plan("5000", "6", 36, "150", "2"));

        assertThat(atStart).isGreaterThan(plain);
        assertThat(each).isGreaterThan(atStart);
    }

    /** A thousand to pay after a month on nine hundred received: (10/9)¹² − 1. */
    @Test
    void oneFeeAndOnePaymentCanBeCheckedByHand() {
        var plan = plan("1000", "0", 1, "100", "0");

        assertThat(AnnualPercentageRate.of(plan)).isEqualByComparingTo("254.07");
    }

    /** Months are counted back from the payment; the days that remain are part of the year that ends with them. */
    @Test
    void timeIsCountedBackFromThePayment() {
        assertThat(AnnualPercentageRate.years(DRAWN, DRAWN.plusMonths(7))).isEqualTo(7 / 12.0);
        assertThat(AnnualPercentageRate.years(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 1)))
                .isCloseTo(1 / 12.0 + 17 / 365.0, within(1e-15));
        assertThat(AnnualPercentageRate.years(LocalDate.of(2024, 2, 20), LocalDate.of(2024, 3, 5)))
                .isCloseTo(14 / 366.0, within(1e-15));
    }

    private static InstalmentPlan plan(String principal, String rate, int months, String atStart, String each) {
        return InstalmentPlan.of(new LoanTerms(
                new BigDecimal(principal),
                Currency.getInstance("EUR"),
                new BigDecimal(rate),
                months,
                DRAWN,
                DRAWN.plusMonths(1),
                DayCount.THIRTY_DAYS,
                new BigDecimal(atStart),
                new BigDecimal(each)));
    }
}
