package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import java.util.List;
import java.util.Set;

/**
 * What can be split off an organisation.
 *
 * @param stale whether somebody changed it meanwhile
 * @param typed the name of the new one
 */
record SplitView(
        String id,
        String name,
        long version,
        List<Part> parts,
        List<Choice> aliases,
        boolean stale,
        String typed,
        FormErrors errors) {
    static final String ID = "split-form";

    record Part(String id, String name) {}

    static SplitView of(Organisation from) {
        return new SplitView(
                from.id().value().toString(),
                from.name(),
                from.version(),
                from.parts().stream()
                        .map(part -> new Part(part.id().value().toString(), part.name()))
                        .toList(),
                choices(from, Set.of()),
                false,
                "",
                FormErrors.none());
    }

    SplitView as(SplitForm form) {
        var chosen = form.leaving().stream().map(SplitForm::value).toList();
        var choices = aliases.stream()
                .map(choice -> Choice.of(choice.value(), choice.label(), chosen.contains(choice.value())))
                .toList();
        return new SplitView(id, name, version, parts, choices, stale, form.name(), errors);
    }

    SplitView with(FormErrors found) {
        return new SplitView(id, name, version, parts, aliases, stale, typed, found);
    }

    SplitView overtaken() {
        return new SplitView(id, name, version, parts, aliases, true, typed, errors);
    }

    private static List<Choice> choices(Organisation from, Set<Alias> chosen) {
        return from.description().aliases().stream()
                .sorted(Alias.ORDER)
                .map(alias -> Choice.of(SplitForm.value(alias), label(alias), chosen.contains(alias)))
                .toList();
    }

    private static Label label(Alias alias) {
        return alias.language()
                .map(language -> Label.of(alias.text() + " (" + language.ownName() + ")"))
                .orElseGet(() -> Label.of(alias.text()));
    }
}
