package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.organisation.reading.Cards.Card;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form about an organisation.
 *
 * @param action where it is sent
 * @param back where to go instead
 * @param version that the description was written on
 * @param aliases a field for each language, and one for all
 * @param now what the registry says by now, when somebody else changed it meanwhile
 */
record EditView(
        String action,
        String back,
        Label title,
        Label lead,
        long version,
        String name,
        List<Choice> types,
        List<Choice> places,
        String web,
        List<Aliases> aliases,
        FormErrors errors,
        Optional<Card> now) {
    static final String ID = "organisation-form";

    /** @param value one alias a line */
    record Aliases(String field, Label label, String value) {}

    /**
     * What was typed, to be looked over.
     *
     * @param facts each with what it was before
     * @param fields everything, to be sent again
     * @param similar organisations that may be the same
     */
    record Check(
            String action,
            Label title,
            Label submit,
            long version,
            List<Fact> facts,
            Map<String, String> fields,
            List<Card> similar) {
        static final String ID = "check-form";
    }

    /** @param old empty for nothing, and for a new organisation */
    record Fact(Label name, Optional<Label> old, Optional<Label> fresh) {}
}
