package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import java.util.List;
import java.util.Optional;

/**
 * A qualification before an assessor.
 *
 * @param name what the person wants to be called
 * @param held whether whoever reads has it before them
 * @param levels of the European Qualifications Framework
 * @param typed what was written into the forms
 */
record CaseView(
        Told one,
        String name,
        boolean held,
        List<Choice> levels,
        List<Choice> measures,
        List<Choice> next,
        Typed typed,
        FormErrors errors,
        Optional<Label> notice) {

    public boolean waits() {
        return one.state() == RecognitionState.SUBMITTED;
    }

    public boolean decidable() {
        return held && one.state() == RecognitionState.IN_REVIEW;
    }
}
