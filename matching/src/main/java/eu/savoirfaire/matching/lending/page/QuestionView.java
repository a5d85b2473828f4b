package eu.savoirfaire.matching.lending.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.matching.lending.sight.LoanSight;
import eu.savoirfaire.matching.lending.sight.PlanView;

/**
 * One question of an application.
 *
 * @param question which one: {@code idea}, {@code use}, {@code amount}
 * @param text what stands in its field
 * @param months the second field of the amount
 * @param plan what it would cost
 */
record QuestionView(
        LoanSight loan,
        String question,
        int number,
        int of,
        String text,
        String months,
        PlanView plan,
        FormErrors errors) {

    public boolean isAmount() {
        return question.equals("amount");
    }
}
