package eu.savoirfaire.matching.provider.browse;

import eu.savoirfaire.matching.credit.AnnualPercentageRate;
import eu.savoirfaire.matching.credit.DayCount;
import eu.savoirfaire.matching.credit.Instalment;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.credit.LoanTerms;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.offer.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a loan costs for an amount and a term, before anybody fills in a form.
 *
 * @param annualRate the annual percentage rate of charge, in percent
 */
public record LoanExample(
        BigDecimal amount,
        int months,
        String currency,
        BigDecimal annualRate,
        BigDecimal instalment,
        BigDecimal totalCost,
        BigDecimal totalToPay,
        List<Instalment> instalments) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * For what was asked for, as far as the offer goes; for what lies in the middle where nothing was.
     *
     * @return empty where the offer does not state its rate
     */
    static Optional<LoanExample> of(
            Terms.Loan loan, Optional<BigDecimal> amount, Optional<Integer> months, LocalDate today) {
        var rate = loan.rate();
        if (rate == null) {
            return Optional.empty();
        }
        var least = loan.amounts().least().amount();
        var most = loan.amounts().most().amount();
        var principal = amount.orElseGet(() -> middle(least, most)).max(least).min(most);
        if (principal.signum() == 0) {
            return Optional.empty();
        }
        var term = Math.clamp(
                months.orElse((loan.months().least() + loan.months().most()) / 2),
                loan.months().least(),
                Math.min(loan.months().most(), LoanTerms.MOST_INSTALMENTS));
        var fee = Optional.ofNullable(loan.fee()).map(Money::amount).orElse(BigDecimal.ZERO);
        var currency = loan.amounts().least().currency();
        var plan = InstalmentPlan.of(new LoanTerms(
                principal,
                currency,
                rate.multiply(HUNDRED),
                term,
                today,
                today.plusMonths(1),
                DayCount.ACTUAL_DAYS_OF_MONTH,
                fee,
                BigDecimal.ZERO));
        return Optional.of(new LoanExample(
                principal,
                term,
                currency.getCurrencyCode(),
                AnnualPercentageRate.of(plan),
                plan.instalments().getFirst().payment(),
                plan.totalCost(),
                plan.totalToPay(),
                plan.instalments()));
    }

    private static BigDecimal middle(BigDecimal least, BigDecimal most) {
        var middle = least.add(most).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
        var round = middle.divide(HUNDRED, 0, RoundingMode.DOWN).multiply(HUNDRED);
        return round.compareTo(least) < 0 ? middle : round;
    }
}
