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
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BookTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 15);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Test
    void aPaymentFillsFeeInterestAndPrincipalOfTheOldestLine() {
        var book = Book.of(plan("1200.00", START, 12));
        var first = book.lines().getFirst();

        var partly =
                book.with(START.plusMonths(1), first.fee().add(first.interest()).add(CENT));

        var standing = partly.standings().getFirst();
        assertThat(standing.fee()).isEqualByComparingTo(first.fee());
        assertThat(standing.interest()).isEqualByComparingTo(first.interest());
        assertThat(standing.principal()).isEqualByComparingTo(CENT);
        assertThat(partly.principalOwed()).isEqualByComparingTo("1199.99");
    }

    @Test
    void moreThanIsOwedIsNotTaken() {
        var book = Book.of(plan("1200.00", START, 12));

        assertThatThrownBy(() -> book.with(START, book.owed().add(CENT))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewPlanForAnotherAmountIsNotTaken() {
        var book = Book.of(plan("1200.00", START, 12));

        assertThatThrownBy(() -> book.restructured(plan("1199.99", START, 24)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void interestAndFeesThatWereDueAreAskedForOnceMoreAndBearNothing() {
        var book = Book.of(plan("1200.00", START, 12));
        var day = START.plusMonths(2);
        var charges = book.chargesOverdue(day);

        var after = book.restructured(plan("1200.00", day, 24));

        assertThat(charges).isPositive();
        assertThat(after.owed())
                .isEqualByComparingTo(Book.of(plan("1200.00", day, 24)).owed().add(charges));
        assertThat(after.lines().getFirst().fee())
                .isEqualByComparingTo(charges.add(after.lines().get(1).fee()));
    }

    @Test
    void whateverIsPaidAndHoweverThePlanChangesThePrincipalSumsToTheLoanAndTheLastBalanceIsNothing() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var n = 0; n < 1_000; n++) {
            var as = "seed %d, loan %d".formatted(seed, n);
            var book = Book.of(plan(
                    BigDecimal.valueOf(50_000 + random.nextInt(2_000_000), 2).toPlainString(),
                    START,
                    1 + random.nextInt(60)));
            var day = START;
            for (var step = 0; step < 12 && book.owed().signum() > 0; step++) {
                day = day.plusDays(1 + random.nextInt(60));
                book = random.nextInt(4) == 0 && book.principalOwed().signum() > 0
                        ? book.restructured(plan(book.principalOwed().toPlainString(), day, 1 + random.nextInt(48)))
                        : book.with(day, some(book.owed(), random));
                requireSound(book, as);
            }
            if (book.owed().signum() > 0) {
                book = book.with(day, book.owed());
            }
            requireSound(book, as);
            assertThat(book.principalOwed()).as(as).isEqualByComparingTo("0");
            assertThat(book.overdue(LocalDate.MAX)).as(as).isEqualByComparingTo("0");
            assertThat(book.standings()).as(as).allMatch(Standing::isPaid);
        }
    }

    private static void requireSound(Book book, String as) {
        var principal = BigDecimal.ZERO;
        var number = 0;
        for (Instalment line : book.lines()) {
            principal = principal.add(line.principal());
            assertThat(line.number()).as(as).isEqualTo(++number);
            assertThat(line.balance()).as(as).isEqualByComparingTo(book.lent().subtract(principal));
            assertThat(line.payment())
                    .as(as)
                    .isEqualByComparingTo(line.interest().add(line.principal()));
        }
        assertThat(principal).as(as).isEqualByComparingTo(book.lent());
        assertThat(book.lines().getLast().balance()).as(as).isEqualByComparingTo("0");
        var filled = book.standings().stream().map(Standing::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(filled).as(as).isEqualByComparingTo(book.paid());
    }

    private static BigDecimal some(BigDecimal owed, Random random) {
        var part = owed.multiply(BigDecimal.valueOf(random.nextInt(1, 60), 2)).setScale(2, RoundingMode.DOWN);
        return part.max(CENT).min(owed);
    }

    private static InstalmentPlan plan(String principal, LocalDate from, int months) {
        return InstalmentPlan.of(new LoanTerms(
                new BigDecimal(principal),
                Currency.getInstance("EUR"),
                new BigDecimal("7.9"),
                months,
                from,
                from.plusMonths(1),
                DayCount.ACTUAL_DAYS_OF_MONTH,
                BigDecimal.ZERO,
                new BigDecimal("1.20")));
    }
}
