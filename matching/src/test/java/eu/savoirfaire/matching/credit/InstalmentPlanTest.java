package eu.savoirfaire.matching.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class InstalmentPlanTest {
    private static final long SEED = 36;
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate FIRST_OF_JANUARY = LocalDate.of(2026, 1, 1);

    @Test
    void fiveThousandAtSixPercentInThirtySixMonths() {
        var plan = InstalmentPlan.of(whole("5000", "6", 36));

        assertThat(plan.instalments().subList(0, 35))
                .allMatch(line -> line.payment().equals(new BigDecimal("152.11")));
        assertThat(plan.instalments().getLast().balance()).isEqualByComparingTo("0");
    }

    @Test
    void aBrokenFirstPeriodOfActualDays() {
        var plan = InstalmentPlan.of(broken(DayCount.ACTUAL_DAYS_OF_MONTH));

        assertThat(column(plan, Instalment::interest)).containsExactly("0.88", "1.33", "1.07", "0.81", "0.54", "0.27");
        assertThat(column(plan, Instalment::balance))
                .containsExactly("160.25", "128.73", "96.95", "64.91", "32.60", "0.00");
        assertThat(column(plan, Instalment::payment))
                .containsExactly("32.85", "32.85", "32.85", "32.85", "32.85", "32.87");
    }

    @Test
    void aBrokenFirstPeriodOfThirtyDayMonths() {
        var plan = InstalmentPlan.of(broken(DayCount.THIRTY_DAYS));

        assertThat(column(plan, Instalment::payment))
                .containsExactly("32.85", "32.85", "32.85", "32.85", "32.85", "32.84");
    }

    @Test
    void everyPlanSumsToItsLoanAndEndsAtNothing() {
        var random = new Random(SEED);
        for (var i = 0; i < 5_000; i++) {
            var terms = randomTerms(random);
            var plan = InstalmentPlan.of(terms);
            var as = "seed %d, loan %d: %s".formatted(SEED, i, terms);

            assertThat(sum(plan, Instalment::principal)).as(as).isEqualByComparingTo(terms.principal());
            assertThat(sum(plan, Instalment::payment).add(plan.totalFees()))
                    .as(as)
                    .isEqualByComparingTo(plan.totalToPay());
            assertThat(plan.instalments().getLast().balance()).as(as).isEqualByComparingTo("0");
            assertThat(plan.instalments())
                    .as(as)
                    .allMatch(line -> line.payment().equals(line.interest().add(line.principal()))
                            && line.principal().signum() >= 0
                            && line.balance().signum() >= 0
                            && line.payment().scale() == 2);
        }
    }

    @Test
    void aLoanWithoutInterestCostsItsFees() {
        var terms = new LoanTerms(
                new BigDecimal("100"),
                EURO,
                BigDecimal.ZERO,
                3,
                FIRST_OF_JANUARY,
                FIRST_OF_JANUARY.plusMonths(1),
                DayCount.THIRTY_DAYS,
                new BigDecimal("5"),
                new BigDecimal("0.50"));

        var plan = InstalmentPlan.of(terms);

        assertThat(column(plan, Instalment::payment)).containsExactly("33.33", "33.33", "33.34");
        assertThat(plan.totalCost()).isEqualByComparingTo("6.50");
    }

    @Test
    void termsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> whole("100.001", "6", 12)).hasMessageContaining("100.001");
        assertThatThrownBy(() -> whole("0", "6", 12)).hasMessageContaining("nothing");
        assertThatThrownBy(() -> whole("100", "-1", 12)).hasMessageContaining("-1");
        assertThatThrownBy(() -> whole("100", "6", 0)).hasMessageContaining("0 instalments");
    }

    private static LoanTerms whole(String principal, String rate, int instalments) {
        return terms(
                principal, rate, instalments, FIRST_OF_JANUARY, FIRST_OF_JANUARY.plusMonths(1), DayCount.THIRTY_DAYS);
    }

    private static LoanTerms broken(DayCount dayCount) {
        return terms("192.22", "9.99", 6, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 1), dayCount);
    }

    private static LoanTerms terms(
            String principal,
            String rate,
            int instalments,
            LocalDate disbursed,
            LocalDate firstDue,
            DayCount dayCount) {
        return new LoanTerms(
                new BigDecimal(principal),
                EURO,
                new BigDecimal(rate),
                instalments,
                disbursed,
                firstDue,
                dayCount,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private static LoanTerms randomTerms(Random random) {
        var disbursed = FIRST_OF_JANUARY.plusDays(random.nextInt(1_500));
        return new LoanTerms(
                BigDecimal.valueOf(1 + random.nextInt(5_000_000), 2),
                EURO,
                BigDecimal.valueOf(random.nextInt(2_500), 2),
                1 + random.nextInt(120),
                disbursed,
                disbursed.plusDays(1 + random.nextInt(31)),
                DayCount.values()[random.nextInt(2)],
                BigDecimal.valueOf(random.nextInt(10_000), 2),
                BigDecimal.valueOf(random.nextInt(300), 2));
    }

    private static List<String> column(InstalmentPlan plan, Function<Instalment, BigDecimal> part) {
        return plan.instalments().stream()
                .map(part)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static BigDecimal sum(InstalmentPlan plan, Function<Instalment, BigDecimal> part) {
        return plan.instalments().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
