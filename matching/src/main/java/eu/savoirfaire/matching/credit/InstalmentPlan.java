package eu.savoirfaire.matching.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An annuity: equal monthly instalments, the principal over the sum of the discount factors, in which a broken first period counts with its
 * share of a month. Interest is rounded half-even to the coin in every period, and the last instalment clears the balance,
 * so the principal parts sum to the loan exactly and the last balance is 0.
 */
public record InstalmentPlan(LoanTerms terms, List<Instalment> instalments) {
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;
    private static final BigDecimal PERCENT_AND_MONTHS = BigDecimal.valueOf(1200);

    public InstalmentPlan {
        instalments = List.copyOf(instalments);
    }

    public static InstalmentPlan of(LoanTerms terms) {
        var monthly = terms.nominalRate().divide(PERCENT_AND_MONTHS, EXACT_ENOUGH);
        var firstMonths = terms.dayCount().months(terms.disbursed(), terms.firstDue());
        var firstRate = monthly.multiply(firstMonths, EXACT_ENOUGH);
        var annuity = annuity(terms, firstRate, monthly);
        var lines = new ArrayList<Instalment>();
        var balance = terms.principal();
        for (var number = 1; number <= terms.instalments(); number++) {
            var line = line(terms, number, balance, number == 1 ? firstRate : monthly, annuity);
            balance = line.balance();
            lines.add(line);
        }
        return new InstalmentPlan(terms, lines);
    }

    private static BigDecimal annuity(LoanTerms terms, BigDecimal firstRate, BigDecimal monthly) {
        var factor = BigDecimal.ONE.divide(BigDecimal.ONE.add(firstRate), EXACT_ENOUGH);
        var sum = factor;
        for (var number = 2; number <= terms.instalments(); number++) {
            factor = factor.divide(BigDecimal.ONE.add(monthly), EXACT_ENOUGH);
            sum = sum.add(factor, EXACT_ENOUGH);
        }
        return rounded(terms.principal().divide(sum, EXACT_ENOUGH), terms);
    }

    private static Instalment line(LoanTerms terms, int number, BigDecimal owed, BigDecimal rate, BigDecimal annuity) {
        var interest = rounded(owed.multiply(rate, EXACT_ENOUGH), terms);
        if (interest.compareTo(annuity) > 0) {
            throw new IllegalArgumentException(
                    "period " + number + " bears interest of " + interest + ", more than an instalment of " + annuity);
        }
        var last = number == terms.instalments();
        var principal = last ? owed : annuity.subtract(interest).min(owed);
        return new Instalment(
                number,
                terms.due(number),
                interest.add(principal),
                interest,
                principal,
                terms.feePerInstalment(),
                owed.subtract(principal));
    }

    private static BigDecimal rounded(BigDecimal amount, LoanTerms terms) {
        return amount.setScale(terms.digits(), RoundingMode.HALF_EVEN);
    }

    public BigDecimal totalInterest() {
        return sum(Instalment::interest);
    }

    public BigDecimal totalFees() {
        return sum(Instalment::fee).add(terms.feeAtStart());
    }

    /** Interest and fees: what the loan costs the borrower. */
    public BigDecimal totalCost() {
        return totalInterest().add(totalFees());
    }

    /** Principal, interest and fees: all that the borrower pays. */
    public BigDecimal totalToPay() {
        return terms.principal().add(totalCost());
    }

    private BigDecimal sum(Function<Instalment, BigDecimal> part) {
        return instalments.stream().map(part).reduce(BigDecimal.ZERO.setScale(terms.digits()), BigDecimal::add);
    }
}
