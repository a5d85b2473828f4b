package eu.savoirfaire.workshops.desk.question;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans.Holder;
import eu.savoirfaire.workshops.planning.time.Pass;
import java.util.Arrays;
import java.util.List;

/**
 * What the form of a workshop shows.
 *
 * @param action where it is sent to
 * @param fresh whether it is a new one, which may be several
 * @param version of what is changed; 0 for a new one
 */
record PlanFormView(String action, boolean fresh, long version, Typed typed, List<Holder> holders, FormErrors errors) {

    public List<Choice> organisations() {
        return holders.stream()
                .map(one -> choice("organisation", one.id().value().toString(), Label.of(one.name())))
                .toList();
    }

    public List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .map(one -> choice("kind", one.name(), Label.key("workshops.kind." + one)))
                .toList();
    }

    public List<Choice> modes() {
        return Arrays.stream(Mode.values())
                .map(one -> choice("mode", one.name(), Label.key("workshops.mode." + one)))
                .toList();
    }

    public List<Choice> titleLanguages() {
        return Arrays.stream(Language.values())
                .map(one -> choice("language", one.code(), Label.of(one.ownName())))
                .toList();
    }

    public List<Choice> languages() {
        var ticked = typed.all("languages");
        return Arrays.stream(Language.values())
                .map(one -> Choice.of(one.code(), Label.of(one.ownName()), ticked.contains(one.code())))
                .toList();
    }

    public List<Choice> priorities() {
        return Arrays.stream(PriorityClass.values())
                .map(one -> choice("priority", one.name(), Label.key("workshops.plan.priority." + one)))
                .toList();
    }

    public boolean asksWhichStart() {
        return errors.of("begins-pass") != null || typed.ticked("begins-pass");
    }

    public boolean asksWhichEnd() {
        return errors.of("ends-pass") != null || typed.ticked("ends-pass");
    }

    public List<Choice> passes(String field) {
        return Arrays.stream(Pass.values())
                .map(one -> choice(field, one.name(), Label.key("workshops.plan.pass." + one)))
                .toList();
    }

    private Choice choice(String field, String value, Label label) {
        return Choice.of(value, label, typed.text(field).equals(value));
    }
}
