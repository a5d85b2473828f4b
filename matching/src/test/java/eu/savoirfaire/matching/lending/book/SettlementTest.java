package eu.savoirfaire.matching.lending.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.matching.credit.DayCount;
import eu.savoirfaire.matching.credit.Instalment;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.credit.LoanTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettlementTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    /** 1,200 at 6 % in 12 months: the first line bears 6.00 of interest for 31 days, the fee at the start is for 365. */
    @Test
    void onTheTenthDayTheCostOfTheOtherDaysIsNotOwed() {
        var terms = terms("1200.00", "6", 12, "36.50", "3.10");

        var early = Settlement.of(Book.of(InstalmentPlan.of(terms)), terms, START.plusDays(10));

        assertThat(early.principal()).isEqualByComparingTo("1200.00");
        // 6.00 · 10/31 = 1.94 and 3.10 · 10/31 = 1.00
        assertThat(early.charges()).isEqualByComparingTo("2.94");
        // 36.50 · 355/365
        assertThat(early.rebate()).isEqualByComparingTo("35.50");
        assertThat(early.toPay()).isEqualByComparingTo("1167.44");
        assertThat(early.toGetBack()).isZero();
    }

    @Test
    void onTheDayOfThePayOutAllCostsAreGivenBack() {
        var terms = terms("5000.00", "9.99", 36, "50.00", "1.00");
        var plan = InstalmentPlan.of(terms);

        var early = Settlement.of(Book.of(plan), terms, START);

        assertThat(early.toPay()).isEqualByComparingTo("4950.00");
        assertThat(early.saved()).isEqualByComparingTo(plan.totalCost());
    }

    @Test
    void whoeverPaidAheadGetsBackWhatTheyPaidTooMuch() {
        var terms = terms("1200.00", "24", 12, "0.00", "0.00");
        var book = Book.of(InstalmentPlan.of(terms));
        var ahead = book.with(START.plusDays(1), book.owed().subtract(BigDecimal.ONE));

        var early = Settlement.of(ahead, terms, START.plusDays(2));

        assertThat(early.toPay()).isZero();
        assertThat(early.toGetBack()).isPositive();
        assertThat(early.settled().owed()).isZero();
    }

    @Test
    void onTheLastDayThereIsNothingToRepayEarly() {
        var terms = terms("1200.00", "6", 12, "0.00", "0.00");
        var book = Book.of(InstalmentPlan.of(terms));

        assertThatThrownBy(() -> Settlement.of(book, terms, START.plusMonths(12)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever the terms, whatever was paid, on whatever day. */
    @Test
    void nothingIsOwedAfterwardsAndEveryCoinIsAccountedFor() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var n = 0; n < 2_000; n++) {
            var months = 1 + random.nextInt(60);
            var terms = terms(
                    BigDecimal.valueOf(50_000L + random.nextInt(2_000_000), 2).toPlainString(),
                    Integer.toString(random.nextInt(25)),
                    months,
                    BigDecimal.valueOf(random.nextInt(20_000), 2).toPlainString(),
                    BigDecimal.valueOf(random.nextInt(500), 2).toPlainString());
            var book = Book.of(InstalmentPlan.of(terms));
            for (var i = random.nextInt(4); i > 0; i--) {
                book = book.with(
                        START, book.owed().divide(BigDecimal.valueOf(4)).setScale(2, RoundingMode.DOWN));
            }
            var day = START.plusDays(random.nextLong(START.until(START.plusMonths(months), ChronoUnit.DAYS)));
            var as = "seed %d, loan %d, %s on %s, paid %s".formatted(seed, n, terms, day, book.paid());

            var early = Settlement.of(book, terms, day);

            var after = early.settled();
            assertThat(after.owed()).as(as).isZero();
            assertThat(after.lines().getLast().balance()).as(as).isZero();
            assertThat(after.lines().stream().map(Instalment::principal).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(as)
                    .isEqualByComparingTo(terms.principal());
            assertThat(early.saved()).as(as).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(early.toPay().subtract(early.toGetBack()))
                    .as(as)
                    .isEqualByComparingTo(book.owed().subtract(early.saved()));
            requireNotDearerThanADayLater(book, terms, early, as);
        }
    }

    private static void requireNotDearerThanADayLater(Book book, LoanTerms terms, Settlement early, String as) {
        var next = early.day().plusDays(1);
        if (Settlement.isPossible(book, next)) {
            assertThat(Settlement.of(book, terms, next).saved()).as(as).isLessThanOrEqualTo(early.saved());
        }
    }

    private static LoanTerms terms(String principal, String rate, int months, String atStart, String each) {
        return new LoanTerms(
                new BigDecimal(principal),
                Currency.getInstance("EUR"),
                new BigDecimal(rate),
                months,
                START,
                START.plusMonths(1),
                DayCount.ACTUAL_DAYS_OF_MONTH,
                new BigDecimal(atStart),
                new BigDecimal(each));
    }
}
