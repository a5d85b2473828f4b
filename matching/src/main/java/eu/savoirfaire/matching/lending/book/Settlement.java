package eu.savoirfaire.matching.lending.book;

import eu.savoirfaire.matching.credit.Instalment;
import eu.savoirfaire.matching.credit.LoanTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to repay all of a loan on a day before its last. The total cost of the credit becomes less by what would have fallen
 * into the time that is left: later interest and fees are not owed, those of the running line only for the days that have passed,
 * and of the fee at the start the part of the days that are left is given back (Directive (EU) 2023/2225, article 29, paragraph 1;
 * all costs that the creditor imposes count). Nothing is charged for repaying early, though a compensation would be allowed within
 * limits. Each amount is rounded half-even to the coin.
 *
 * @param principal of what was lent, what has not come back
 * @param charges interest and fees up to the day that are not paid
 * @param rebate of the fee at the start
 * @param toPay by the borrower on that day; 0 where the lender owes them something
 * @param toGetBack by the borrower, who has paid more than it takes; 0 for nearly everybody
 * @param saved by how much the total cost is less than if everything were paid on its day
 * @param settled the book once it is done: nothing is owed
 */
public record Settlement(
        LocalDate day,
        BigDecimal principal,
        BigDecimal charges,
        BigDecimal rebate,
        BigDecimal toPay,
        BigDecimal toGetBack,
        BigDecimal saved,
        Book settled) {

    /** Whether something is left that can be repaid early on that day. */
    public static boolean isPossible(Book book, LocalDate day) {
        return book.lines().getLast().due().isAfter(day) && book.owed().signum() > 0;
    }

    /**
     * @param terms as they were agreed to, with the fee at the start and the day of the pay-out
     * @param day from the pay-out on, before the last line is due, not before the last payment
     * @throws IllegalArgumentException if nothing is left to be repaid early on that day
     */
    public static Settlement of(Book book, LoanTerms terms, LocalDate day) {
        if (!isPossible(book, day) || day.isBefore(terms.disbursed())) {
            throw new IllegalArgumentException("nothing to repay early on " + day);
        }
        var digits = book.lent().scale();
        var lines = linesUntil(book, terms.disbursed(), day, digits);
        var last = book.lines().getLast().due();
        var rebate = share(terms.feeAtStart(), day, terms.disbursed(), last, digits);
        var cut = new Book(book.lent(), book.plan() + 1, lines, book.payments());
        var open = due(lines).subtract(book.paid());
        var left = open.subtract(rebate);
        var settled = left.signum() < 0
                ? cut.counting(day, rebate, Payment.Kind.REBATE).counting(day, left.negate(), Payment.Kind.REFUND)
                : cut.counting(day, rebate, Payment.Kind.REBATE).counting(day, left, Payment.Kind.MONEY);
        return new Settlement(
                day,
                book.principalOwed(),
                open.subtract(book.principalOwed()),
                rebate,
                left.max(BigDecimal.ZERO),
                left.negate().max(BigDecimal.ZERO),
                due(book.lines()).subtract(due(lines)).add(rebate),
                settled);
    }

    /** Those that are due as they are, and one on that day for all that is left. */
    private static List<Instalment> linesUntil(Book book, LocalDate start, LocalDate day, int digits) {
        var lines = new ArrayList<Instalment>();
        var principal = BigDecimal.ZERO.setScale(digits);
        var interest = principal;
        var fee = principal;
        var from = start;
        for (var line : book.lines()) {
            if (line.due().isAfter(day)) {
                principal = principal.add(line.principal());
                interest =
                        interest.add(line.interest()).subtract(share(line.interest(), day, from, line.due(), digits));
                fee = fee.add(line.fee()).subtract(share(line.fee(), day, from, line.due(), digits));
            } else {
                lines.add(line);
            }
            from = line.due();
        }
        lines.add(new Instalment(
                lines.size() + 1,
                day,
                interest.add(principal),
                interest,
                principal,
                fee,
                BigDecimal.ZERO.setScale(digits)));
        return lines;
    }

    /** The part of an amount that belongs to the days after that one; all of it where none of its days has come. */
    private static BigDecimal share(BigDecimal amount, LocalDate day, LocalDate from, LocalDate to, int digits) {
        if (!day.isAfter(from)) {
            return amount;
        }
        var left = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, to));
        return amount.multiply(left)
                .divide(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)), digits, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal due(List<Instalment> lines) {
        return lines.stream().map(Standing::due).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
