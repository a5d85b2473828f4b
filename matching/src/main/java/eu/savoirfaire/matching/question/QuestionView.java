package eu.savoirfaire.matching.question;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import java.util.Optional;

/**
 * A page of questions.
 *
 * @param seen the version that the answers are made from; 0 for something new
 * @param notice what happened meanwhile, if anything
 * @param back where nothing is changed
 * @param other what else can be done, such as taking it out
 */
public record QuestionView(
        String action,
        Label title,
        Label lead,
        int seen,
        List<Question> questions,
        FormErrors errors,
        Optional<Label> notice,
        Label submit,
        String back,
        Optional<Other> other) {

    /** Something else that can be done here, sent to its own address. */
    public record Other(Label label, String action) {}
}
