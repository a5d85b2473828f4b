package eu.savoirfaire.workshops.assignment.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/** Who is asked to do something at a workshop. */
record PeopleView(
        String id,
        Phrase title,
        boolean open,
        List<Line> lines,
        List<Choice> items,
        List<Choice> parts,
        List<String> colleagues,
        String name,
        Optional<Label> done,
        FormErrors errors) {

    /**
     * Somebody.
     *
     * @param withdrawable whether it can be taken back
     * @param renewable whether they can be asked again
     */
    record Line(
            String id,
            String name,
            Label part,
            Phrase item,
            Label state,
            boolean yes,
            boolean no,
            boolean withdrawable,
            boolean renewable) {}
}
