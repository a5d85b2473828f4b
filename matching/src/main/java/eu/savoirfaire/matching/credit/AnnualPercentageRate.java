package eu.savoirfaire.matching.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The annual percentage rate of charge: the X for which the present value of the pay-out equals that of all payments,
 * Σ C·(1+X)^−t = Σ D·(1+X)^−s (Directive 2008/48/EC, Annex I, part I; the same equation in Directive (EU) 2023/2225, Annex III). Time is
 * in years: whole months of a twelfth counted back from the payment, then the days that remain over the 365 or 366 days of the
 * year that ends with them.
 */
public final class AnnualPercentageRate {
    private static final int HALVINGS = 200;
    private static final int DECIMALS = 2;
    private static final double MOST = 1e6;

    private AnnualPercentageRate() {}

    /** In percent, to two decimals (the directive asks for at least one); the following digit rounds half-up. */
    public static BigDecimal of(InstalmentPlan plan) {
        return BigDecimal.valueOf(100 * rate(plan)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private record Payment(double years, double amount) {}

    /** By halving: the present value falls as the rate rises, and at no interest it is at least the pay-out. */
    private static double rate(InstalmentPlan plan) {
        var payments = payments(plan);
        var drawn = plan.terms().principal().doubleValue();
        var low = 0.0;
        var high = 1.0;
        while (presentValue(payments, high) > drawn && high < MOST) {
            high *= 2;
        }
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (presentValue(payments, middle) > drawn) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high < 1e-12 ? 0 : high;
    }

    private static List<Payment> payments(InstalmentPlan plan) {
        var payments = new ArrayList<Payment>();
        payments.add(new Payment(0, plan.terms().feeAtStart().doubleValue()));
        for (var line : plan.instalments()) {
            payments.add(new Payment(
                    years(plan.terms().disbursed(), line.due()),
                    line.payment().add(line.fee()).doubleValue()));
        }
        return payments;
    }

    private static double presentValue(List<Payment> payments, double rate) {
        var value = 0.0;
        for (var payment : payments) {
            value += payment.amount() * StrictMath.pow(1 + rate, -payment.years());
        }
        return value;
    }

    static double years(LocalDate drawn, LocalDate paid) {
        var months = 0;
        while (!paid.minusMonths(months + 1L).isBefore(drawn)) {
            months++;
        }
        var rest = paid.minusMonths(months);
        var days = ChronoUnit.DAYS.between(drawn, rest);
        return months / 12.0 + (double) days / ChronoUnit.DAYS.between(rest.minusYears(1), rest);
    }
}
