package eu.savoirfaire.matching.lending.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.lending.sight.LoanForm;
import eu.savoirfaire.matching.lending.sight.LoanSight;
import eu.savoirfaire.matching.lending.sight.PlanView;
import java.util.List;
import java.util.Optional;

/**
 * A loan, for its borrower.
 *
 * @param lacking what is still to come before it can be sent, each with the page on which to get it
 * @param example what it would cost, while nothing was offered
 */
record LoanView(
        LoanSight loan,
        List<Lacking> lacking,
        Optional<PlanView> example,
        Optional<Label> done,
        LoanForm typed,
        FormErrors errors) {

    /** Something that has to come first. */
    public record Lacking(Label what, Label where, String href) {}

    /** Whether the borrower would have to say yes themselves, and whoever looks only has their mandate. */
    public boolean waitsForThePerson() {
        return !loan.inPerson() && (loan.is("offered") || loan.is("restructured"));
    }
}
