package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.programme.Measure;
import java.util.Arrays;
import java.util.List;

/**
 * The form about a programme.
 *
 * @param title of the page
 * @param address where it is sent
 * @param organisations to choose from; empty where there is nothing to choose
 * @param version that was looked at
 */
record FormView(
        Label title,
        String address,
        List<Choice> organisations,
        String name,
        String aim,
        String territory,
        String first,
        String last,
        List<Target> targets,
        long version,
        FormErrors errors) {

    /** @param name of the field */
    record Target(String name, Label label, String value) {}

    static FormView of(Label title, String address, ProgrammeForm form, List<Choice> organisations, long version) {
        return new FormView(
                title,
                address,
                organisations,
                form.text("name"),
                form.text("aim"),
                form.text("territory"),
                form.text("first"),
                form.text("last"),
                Arrays.stream(Measure.values())
                        .map(measure -> new Target(
                                measure.word(),
                                Label.key("matching.programme.target." + measure.word()),
                                form.text(measure.word())))
                        .toList(),
                version,
                form.errors());
    }
}
