package eu.savoirfaire.workshops.guest;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Whom a coordinator can name: the people of their organisations. */
@Singleton
class Nominees {
    private final People people;
    private final CurrentActor actor;

    Nominees(People people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    /** Somebody with the organisation that would name them. */
    record Nominee(PersonId person, OrganisationId organisation, String name) {}

    List<Nominee> all() {
        var who = actor.get();
        return who.organisations().stream()
                .filter(organisation -> who.is(Role.COORDINATOR, organisation))
                .flatMap(organisation -> members(organisation).stream())
                .filter(nominee ->
                        !who.person().filter(nominee.person()::equals).isPresent())
                .sorted(Comparator.comparing(Nominee::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Nominee> members(OrganisationId organisation) {
        return Arrays.stream(Role.values())
                .flatMap(role -> people.holders(role).stream().filter(one -> one.is(role, organisation)))
                .flatMap((Actor one) -> one.person().stream())
                .distinct()
                .map(person ->
                        new Nominee(person, organisation, people.name(person).orElse("—")))
                .toList();
    }
}
