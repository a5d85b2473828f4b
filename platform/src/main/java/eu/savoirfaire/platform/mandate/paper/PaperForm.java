package eu.savoirfaire.platform.mandate.paper;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Names;
import eu.savoirfaire.platform.mandate.SpokenLanguages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked before a sheet is drawn up, as it was typed.
 *
 * @param language of the person, by its code: one of those of the pages, since the sheet is in it
 * @param after the mandate that it follows; empty for somebody new
 */
record PaperForm(String name, String language, String explainedIn, String interpreter, String office, String after) {

    static PaperForm empty(String after) {
        return new PaperForm("", "", "", "", "", after);
    }

    static PaperForm typed(Map<String, Object> form) {
        return new PaperForm(
                Field.typed(form, "name"),
                Field.typed(form, "mail-language"),
                Field.typed(form, "explained-in"),
                Field.typed(form, "interpreter"),
                Field.typed(form, "office"),
                Field.typed(form, "after"));
    }

    boolean renewal() {
        return !after.isEmpty();
    }

    Optional<Language> personsLanguage() {
        return Language.of(language);
    }

    /** @param officeKnown whether it is clear for which organisation the mandate is */
    FormErrors errors(boolean officeKnown) {
        var errors = renewal() ? FormErrors.none() : Names.errors(name);
        if (!renewal() && personsLanguage().isEmpty()) {
            errors = errors.with("mail-language", Label.key("platform.mandate.paper.language.missing"));
        }
        if (!SpokenLanguages.known(explainedIn)) {
            errors = errors.with("explained-in", Label.key("platform.mandate.language.missing"));
        }
        if (!interpreter.equals("yes") && !interpreter.equals("no")) {
            errors = errors.with("interpreter", Label.key("platform.mandate.paper.interpreter.missing"));
        }
        return officeKnown ? errors : errors.with("office", Label.key("platform.mandate.office.missing"));
    }

    /** What the page shows. */
    View view(List<Choice> offices, Language reader, FormErrors errors) {
        return new View(
                name,
                renewal(),
                after,
                Arrays.stream(Language.values())
                        .map(one -> Choice.of(
                                one.code(), Label.of(one.ownName()), one.code().equals(language)))
                        .toList(),
                SpokenLanguages.choices(explainedIn, reader),
                List.of(
                        Choice.of("yes", Label.key("platform.mandate.yes"), interpreter.equals("yes")),
                        Choice.of("no", Label.key("platform.mandate.no"), interpreter.equals("no"))),
                offices.stream()
                        .map(one ->
                                Choice.of(one.value(), one.label(), one.value().equals(office)))
                        .toList(),
                errors);
    }

    /** @param offices a choice only where there are several */
    record View(
            String name,
            boolean renewal,
            String after,
            List<Choice> languages,
            List<Choice> spoken,
            List<Choice> interpreter,
            List<Choice> offices,
            FormErrors errors) {
        public boolean several() {
            return offices.size() > 1;
        }
    }
}
