package eu.savoirfaire.matching.lending.book;

import eu.savoirfaire.matching.credit.Instalment;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A loan that is being repaid: what was lent, the lines of the plan that holds, and what was paid. A payment fills the oldest
 * line that is open; what is over goes to the next. Nothing is charged for being late.
 *
 * <p>Whatever was paid and however often the plan was changed, the principal of all lines sums to what was lent and the last
 * balance is 0.
 *
 * @param plan which plan it is, from 1
 */
public record Book(BigDecimal lent, int plan, List<Instalment> lines, List<Payment> payments) {

    public Book {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
    }

    /** A loan of which nothing was paid yet. */
    public static Book of(InstalmentPlan plan) {
        return new Book(plan.terms().principal(), 1, plan.instalments(), List.of());
    }

    /** How far each line is paid. */
    public List<Standing> standings() {
        var left = paid();
        var standings = new ArrayList<Standing>();
        for (var line : lines) {
            var standing = Standing.of(line, left);
            left = left.subtract(standing.paid());
            standings.add(standing);
        }
        return standings;
    }

    public BigDecimal paid() {
        return sum(payments, Payment::counted);
    }

    /** Principal, interest and fees that are still to be paid, due or not. */
    public BigDecimal owed() {
        return sum(lines, Standing::due).subtract(paid());
    }

    /** Of what was lent, what has not come back. */
    public BigDecimal principalOwed() {
        return lent.subtract(sum(standings(), Standing::principal));
    }

    /** What was due on that day or before, and is not paid. */
    public BigDecimal overdue(LocalDate day) {
        return sum(
                standings().stream()
                        .filter(standing -> !standing.line().due().isAfter(day))
                        .toList(),
                Standing::open);
    }

    /** Whether the first instalment is due. */
    public boolean isDue(LocalDate day) {
        return !lines.getFirst().due().isAfter(day);
    }

    /**
     * With one payment more.
     *
     * @throws IllegalArgumentException if it is more than is owed
     */
    public Book with(LocalDate on, BigDecimal amount) {
        if (amount.compareTo(owed()) > 0) {
            throw new IllegalArgumentException(amount + " is more than the " + owed() + " that are owed");
        }
        return counting(on, amount, Payment.Kind.MONEY);
    }

    /** With one more of any kind, unless it is of nothing. */
    Book counting(LocalDate on, BigDecimal amount, Payment.Kind kind) {
        if (amount.signum() == 0) {
            return this;
        }
        var more = new ArrayList<>(payments);
        more.add(new Payment(payments.size() + 1, on, amount, kind));
        return new Book(lent, plan, lines, more);
    }

    /** Interest and fees that were due on that day or before, and are not paid. */
    public BigDecimal chargesOverdue(LocalDate day) {
        return sum(
                standings().stream()
                        .filter(standing -> !standing.line().due().isAfter(day))
                        .toList(),
                standing -> standing.line()
                        .fee()
                        .add(standing.line().interest())
                        .subtract(standing.fee())
                        .subtract(standing.interest()));
    }

    /**
     * With another plan for what is left. What was paid stays as it was filled in; interest and fees that were due before are
     * asked for once more, in the fee of the first new line; nothing is borne on them.
     *
     * @param rest a plan whose principal is what is owed of what was lent
     * @throws IllegalArgumentException if it is another amount
     */
    public Book restructured(InstalmentPlan rest) {
        if (rest.terms().principal().compareTo(principalOwed()) != 0) {
            throw new IllegalArgumentException(
                    "a plan for " + rest.terms().principal() + " while " + principalOwed() + " are owed");
        }
        var charges = chargesOverdue(rest.terms().disbursed());
        var merged = new ArrayList<>(kept());
        for (var line : rest.instalments()) {
            var carried = line.number() == 1 ? charges : BigDecimal.ZERO;
            merged.add(new Instalment(
                    merged.size() + 1,
                    line.due(),
                    line.payment(),
                    line.interest(),
                    line.principal(),
                    line.fee().add(carried),
                    line.balance()));
        }
        return new Book(lent, plan + 1, merged, payments);
    }

    /** The lines that were paid, the last perhaps in part: it is cut to what was. */
    private List<Instalment> kept() {
        var kept = new ArrayList<Instalment>();
        var balance = lent;
        for (var standing : standings()) {
            if (standing.paid().signum() > 0) {
                balance = balance.subtract(standing.principal());
                kept.add(new Instalment(
                        kept.size() + 1,
                        standing.line().due(),
                        standing.interest().add(standing.principal()),
                        standing.interest(),
                        standing.principal(),
                        standing.fee(),
                        balance));
            }
        }
        return kept;
    }

    private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
        return parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
