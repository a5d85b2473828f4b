package eu.savoirfaire.matching.lending.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.lending.conduct.Product;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.sight.PlanView;
import eu.savoirfaire.matching.lending.sight.RulingView;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * What a loan would cost, before anything is asked.
 *
 * @param amount for which, and {@code months}, the example is
 * @param rulings what the product asks for and how that stands; empty while no need was stated
 * @param hasNeed whether the person has said what they need
 */
record CostView(
        Product product,
        String lender,
        BigDecimal amount,
        int months,
        PlanView plan,
        List<RulingView> rulings,
        boolean hasNeed,
        LoanForm typed,
        FormErrors errors) {

    public String offer() {
        return product.id().value().toString();
    }

    public Phrase title() {
        return new Phrase(product.title(), product.language());
    }

    public Currency currency() {
        return product.terms().amounts().least().currency();
    }

    public BigDecimal leastAmount() {
        return product.terms().amounts().least().amount();
    }

    public BigDecimal mostAmount() {
        return product.terms().amounts().most().amount();
    }

    public int leastMonths() {
        return product.terms().months().least();
    }

    public int mostMonths() {
        return product.terms().months().most();
    }

    /** The training and the mentor that have to come first. */
    public List<RulingView> first() {
        return rulings.stream()
                .filter(ruling -> ruling.isTraining() || ruling.isMentor())
                .toList();
    }
}
