package eu.savoirfaire.matching.lending.desk;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.credit.DayCount;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.credit.LoanTerms;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * The terms that a lender typed.
 *
 * @param terms empty where something is wrong
 */
record TypedTerms(Optional<LoanTerms> terms, FormErrors errors) {
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(100);

    /**
     * @param principal what is owed, where that is not to be chosen
     */
    static TypedTerms read(LoanForm form, Currency currency, Optional<BigDecimal> principal) {
        var errors = FormErrors.none();
        var lent = principal.or(() -> amount(form, "principal", currency).filter(found -> found.signum() > 0));
        var rate = form.amount("rate").filter(found -> found.compareTo(MOST_RATE) <= 0 && found.scale() <= 4);
        var fee = amount(form, "fee", currency);
        var months = form.whole("months").filter(found -> found >= 1 && found <= LoanTerms.MOST_INSTALMENTS);
        var from = form.day("from");
        var first = form.day("first").filter(day -> from.isPresent() && fits(from.get(), day));
        errors = wrong(errors, "principal", lent);
        errors = wrong(errors, "rate", rate);
        errors = wrong(errors, "months", months);
        errors = wrong(errors, "fee", fee);
        errors = wrong(errors, "from", from);
        errors = wrong(errors, "first", first);
        if (errors.any()) {
            return new TypedTerms(Optional.empty(), errors);
        }
        return payable(new LoanTerms(
                lent.orElseThrow(),
                currency,
                rate.orElseThrow(),
                months.orElseThrow(),
                from.orElseThrow(),
                first.orElseThrow(),
                DayCount.ACTUAL_DAYS_OF_MONTH,
                fee.orElseThrow(),
                BigDecimal.ZERO));
    }

    /** So little for so long at such a rate that an instalment would not carry its interest is no loan. */
    private static TypedTerms payable(LoanTerms terms) {
        try {
            InstalmentPlan.of(terms);
            return new TypedTerms(Optional.of(terms), FormErrors.none());
        } catch (IllegalArgumentException notPayable) {
            return new TypedTerms(
                    Optional.empty(), FormErrors.none().with("months", Label.key("matching.lending.wrong.months")));
        }
    }

    private static Optional<BigDecimal> amount(LoanForm form, String name, Currency currency) {
        return form.amount(name)
                .filter(found -> found.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits());
    }

    private static boolean fits(LocalDate from, LocalDate first) {
        return first.isAfter(from) && !first.isAfter(from.plusMonths(2));
    }

    private static FormErrors wrong(FormErrors errors, String field, Optional<?> read) {
        return read.isPresent() ? errors : errors.with(field, Label.key("matching.lending.wrong." + field));
    }
}
