package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.cohort.CohortKind;
import java.util.Arrays;
import java.util.List;

/**
 * The form about a cohort.
 *
 * @param title of the page
 * @param address where it is sent
 * @param organisations to choose from; empty where there is nothing to choose
 */
record FormView(
        Label title,
        String address,
        List<Choice> organisations,
        String name,
        List<Choice> kinds,
        List<Choice> orders,
        String least,
        String most,
        String first,
        String last,
        String version,
        FormErrors errors) {

    static FormView of(Label title, String address, CohortForm form, List<Choice> organisations) {
        var kinds = Arrays.stream(CohortKind.values())
                .map(kind -> new Choice(
                        kind.word(),
                        Label.key("matching.cohort.kind." + kind.word()),
                        kind.word().equals(form.text("kind")),
                        Label.key("matching.cohort.kind." + kind.word() + ".hint")))
                .toList();
        return new FormView(
                title,
                address,
                organisations,
                form.text("name"),
                kinds,
                List.of(order("stable", form), order("sum", form)),
                form.text("least"),
                form.text("most"),
                form.text("first"),
                form.text("last"),
                form.text("version"),
                form.errors());
    }

    /** Made from this version of it. */
    FormView at(long seen) {
        return new FormView(
                title,
                address,
                organisations,
                name,
                kinds,
                orders,
                least,
                most,
                first,
                last,
                Long.toString(seen),
                errors);
    }

    private static Choice order(String order, CohortForm form) {
        return new Choice(
                order,
                Label.key("matching.cohort.order." + order),
                order.equals(form.text("order")),
                Label.key("matching.cohort.order." + order + ".hint"));
    }
}
