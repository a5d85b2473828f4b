package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.credit.DayCount;
import eu.savoirfaire.matching.credit.InstalmentPlan;
import eu.savoirfaire.matching.credit.LoanTerms;
import eu.savoirfaire.matching.lending.Request;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a lender offers.
 *
 * @param rate nominal, per year, in percent: 9.99
 * @param fee paid with the pay-out
 * @param open whether it can be asked for now
 */
public record Product(
        OfferId id,
        OrganisationId lender,
        String title,
        Language language,
        Offer offer,
        Terms.Loan terms,
        BigDecimal rate,
        BigDecimal fee,
        boolean open) {

    /** Whether it is lent at all: so much, for so long, in that currency. */
    public boolean fits(Request request) {
        var amounts = terms.amounts();
        return request.amount().isSameCurrencyAs(amounts.least())
                && request.amount().amount().compareTo(amounts.least().amount()) >= 0
                && request.amount().amount().compareTo(amounts.most().amount()) <= 0
                && request.months() >= terms.months().least()
                && request.months() <= terms.months().most();
    }

    /** Something in the range of the product that is as near as can be to what is wished for. */
    public Request near(Money wished, int months) {
        var least = terms.amounts().least();
        var most = terms.amounts().most();
        var amount = wished.isSameCurrencyAs(least)
                ? wished.amount().max(least.amount()).min(most.amount())
                : least.amount();
        var time = Math.clamp(months, terms.months().least(), terms.months().most());
        return new Request(new Money(amount, least.currency()), time, Optional.empty());
    }

    /** What it would cost, paid out on that day and paid back month by month. */
    public InstalmentPlan example(Request request, LocalDate day) {
        return InstalmentPlan.of(new LoanTerms(
                request.amount().amount(),
                request.amount().currency(),
                rate,
                request.months(),
                day,
                day.plusMonths(1),
                DayCount.ACTUAL_DAYS_OF_MONTH,
                fee,
                BigDecimal.ZERO));
    }
}
