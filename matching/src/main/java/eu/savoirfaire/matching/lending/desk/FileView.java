package eu.savoirfaire.matching.lending.desk;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.sight.LoanSight;
import eu.savoirfaire.matching.lending.sight.PlanView;
import eu.savoirfaire.matching.lending.sight.RulingView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An application as its lender reads it.
 *
 * @param rulings what the rules of the product say, each by itself
 * @param usual what stands in the forms before anybody types
 * @param reckoned the plan of what was typed, before it is sent
 */
record FileView(
        LoanSight loan,
        List<RulingView> rulings,
        Usual usual,
        List<Choice> reasons,
        Optional<PlanView> reckoned,
        Optional<Label> done,
        LoanForm typed,
        FormErrors errors) {

    /** What the product says, and days that suit. */
    public record Usual(String rate, String fee, LocalDate today, LocalDate firstDue, LocalDate until) {}
}
