package eu.savoirfaire.workshops.access.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.page.Typed;
import java.util.List;
import java.util.Optional;

/**
 * What people need, for the one who sees to it.
 *
 * @param owner who that is
 * @param names whether whoever reads may name somebody else
 */
record NeedsView(
        String id,
        Phrase title,
        Optional<String> owner,
        boolean names,
        List<Choice> owners,
        List<Line> lines,
        Typed typed,
        Optional<Label> done,
        FormErrors errors) {

    /** One need; whose it is stays with it, so that it can be arranged. */
    record Line(
            String id,
            String name,
            Label kind,
            String text,
            Label state,
            Optional<String> answer,
            boolean waits,
            boolean arranges,
            boolean refuses) {}
}
