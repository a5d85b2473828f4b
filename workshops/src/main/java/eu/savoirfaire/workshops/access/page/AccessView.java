package eu.savoirfaire.workshops.access.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.access.NeedKind;
import eu.savoirfaire.workshops.page.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one needs oneself.
 *
 * @param owner who sees it; empty while nobody is named
 */
record AccessView(
        String slug,
        Phrase title,
        Optional<String> owner,
        List<Line> lines,
        Typed typed,
        Optional<Label> done,
        FormErrors errors) {

    /** Something that was asked for. */
    record Line(String id, Label kind, String text, Label state, boolean good, Optional<String> answer) {}

    public List<Choice> kinds() {
        return Arrays.stream(NeedKind.values())
                .map(one -> Choice.of(
                        one.name(),
                        Label.key("workshops.needs.kind." + one),
                        typed.text("kind").equals(one.name())))
                .toList();
    }
}
