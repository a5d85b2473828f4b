package eu.savoirfaire.platform.entry;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for organisations by their names. Whoever coordinates some chooses among them where it is their own that is asked
 * for; anybody else types the name as the registry has it.
 */
@Singleton
public final class OrganisationQuestion {
    private final OrganisationNames names;
    private final CurrentActor actor;

    OrganisationQuestion(OrganisationNames names, CurrentActor actor) {
        this.names = names;
        this.actor = actor;
    }

    /** Asks for the organisation on whose behalf something is entered. */
    public Question own(String field, Label label, String typed) {
        var mine = mine();
        return mine.isEmpty()
                ? any(field, label, typed)
                : Question.choice(
                        field,
                        "select",
                        label,
                        mine.stream()
                                .map(name -> Choice.of(name, Label.of(name), name.equals(typed)))
                                .toList());
    }

    /** Asks for any organisation of the registry. */
    public Question any(String field, Label label, String typed) {
        return Question.text(field, label, typed).hinting(Label.key("platform.entry.organisation.hint"));
    }

    /** Asks for some organisations of the registry, a line each. */
    public Question several(String field, Label label, String typed) {
        return Question.area(field, label, typed).hinting(Label.key("platform.entry.organisations.hint"));
    }

    /** The name of the first organisation that the actor coordinates; empty when they coordinate none. */
    public String mineFirst() {
        return mine().stream().findFirst().orElse("");
    }

    /** The organisation that was named; empty, and remembered as wrong, when the registry has none of this name. */
    public Optional<OrganisationId> read(Typed typed, String field) {
        var name = typed.required(field, 500);
        var found = names.find(name);
        if (found.isEmpty() && !name.isEmpty()) {
            typed.wrong(field, Label.key("platform.entry.organisation.unknown", name));
        }
        return found;
    }

    /** The organisations that were named, a line each. */
    public List<OrganisationId> readSeveral(Typed typed, String field) {
        var found = new ArrayList<OrganisationId>();
        for (var name : typed.required(field, 5_000).lines().map(String::strip).toList()) {
            names.find(name).ifPresentOrElse(found::add, () -> {
                if (!name.isEmpty()) {
                    typed.wrong(field, Label.key("platform.entry.organisation.unknown", name));
                }
            });
        }
        return found.stream().distinct().toList();
    }

    /** What an organisation is called. */
    public String name(OrganisationId organisation) {
        return names.name(organisation).orElse("");
    }

    private List<String> mine() {
        var me = actor.get();
        return me.is(Role.CURATOR) || me.is(Role.PLATFORM_ADMIN)
                ? List.of()
                : me.heldIn().getOrDefault(Role.COORDINATOR, Set.of()).stream()
                        .flatMap(organisation -> names.name(organisation).stream())
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }
}
