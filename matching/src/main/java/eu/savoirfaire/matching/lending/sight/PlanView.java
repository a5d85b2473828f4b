package eu.savoirfaire.matching.lending.sight;

import eu.savoirfaire.matching.credit.AnnualPercentageRate;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.lending.Offered;
import eu.savoirfaire.matching.lending.book.Book;
import eu.savoirfaire.matching.lending.book.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as a table and as a picture of as many columns as it has lines.
 *
 * @param rate nominal, per year, in percent
 * @param apr the annual percentage rate of charge; empty where the plan is not the one that was offered
 * @param usual what most instalments are
 */
public record PlanView(
        Currency currency,
        BigDecimal lent,
        BigDecimal rate,
        Optional<BigDecimal> apr,
        BigDecimal feeAtStart,
        BigDecimal usual,
        BigDecimal cost,
        BigDecimal toPay,
        List<Row> rows) {
    private static final int COLUMN = 10;
    private static final int GAP = 2;
    private static final int TALLEST = 100;

    /**
     * A line.
     *
     * @param charges interest and fee
     * @param payment principal and charges
     * @param x of its column in the picture; all heights are of 100
     */
    public record Row(
            int number,
            LocalDate due,
            BigDecimal interest,
            BigDecimal principal,
            BigDecimal fee,
            BigDecimal payment,
            BigDecimal balance,
            BigDecimal paid,
            int x,
            double principalHeight,
            double chargesHeight) {

        public boolean isPaid() {
            return paid.compareTo(payment) == 0;
        }

        public double principalTop() {
            return TALLEST - principalHeight;
        }

        public double chargesTop() {
            return TALLEST - principalHeight - chargesHeight;
        }
    }

    /** Of terms that nobody has agreed to yet. */
    public static PlanView of(InstalmentPlan plan) {
        var terms = plan.terms();
        return of(new Offered(terms, Instant.EPOCH), Book.of(plan), Optional.of(AnnualPercentageRate.of(plan)));
    }

    /** Of a loan that is being repaid. */
    public static PlanView of(Offered offered, Book book) {
        return of(offered, book, book.plan() == 1 ? Optional.of(offered.apr()) : Optional.empty());
    }

    private static PlanView of(Offered offered, Book book, Optional<BigDecimal> apr) {
        var terms = offered.terms();
        var tallest = book.lines().stream()
                .map(line -> line.payment().add(line.fee()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
        var rows = new ArrayList<Row>();
        for (var standing : book.standings()) {
            rows.add(row(standing, rows.size() * COLUMN, tallest));
        }
        var toPay = book.lines().stream()
                .map(line -> line.payment().add(line.fee()))
                .reduce(terms.feeAtStart(), BigDecimal::add);
        return new PlanView(
                terms.currency(),
                terms.principal(),
                terms.nominalRate(),
                apr,
                terms.feeAtStart(),
                rows.get(rows.size() / 2).payment(),
                toPay.subtract(terms.principal()),
                toPay,
                rows);
    }

    public int width() {
        return rows.size() * COLUMN;
    }

    public int column() {
        return COLUMN - GAP;
    }

    private static Row row(Standing standing, int x, BigDecimal tallest) {
        var line = standing.line();
        var charges = line.interest().add(line.fee());
        return new Row(
                line.number(),
                line.due(),
                line.interest(),
                line.principal(),
                line.fee(),
                line.payment().add(line.fee()),
                line.balance(),
                standing.paid(),
                x,
                height(line.principal(), tallest),
                height(charges, tallest));
    }

    private static double height(BigDecimal amount, BigDecimal tallest) {
        return amount.multiply(BigDecimal.valueOf(TALLEST))
                .divide(tallest, 1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** As a table for spreadsheets, in words that need no language. */
    public String csv() {
        var lines = rows.stream()
                .map(row -> Stream.of(
                                row.principal(), row.interest(), row.fee(), row.payment(), row.paid(), row.balance())
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(",", row.number() + "," + row.due() + ",", "," + currency)));
        return Stream.concat(Stream.of("number,due,principal,interest,fee,payment,paid,balance,currency"), lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
