package eu.savoirfaire.workshops.assignment.page;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a trainer can ask by name: those who work for the organisation that holds the workshop, and those who work for others
 * as authors, coordinators or trainers. A name that two people have finds the one of the trainer's own organisation.
 */
@Singleton
class Candidates {
    private static final List<Role> WORKING = List.of(
            Role.CONTRIBUTOR,
            Role.COORDINATOR,
            Role.TRAINER,
            Role.REVIEWER,
            Role.TRANSLATOR,
            Role.MEDIATOR,
            Role.MENTOR);

    private final People people;

    Candidates(People people) {
        this.people = people;
    }

    /** Somebody who can be asked. */
    record Candidate(PersonId person, String name, boolean colleague) {}

    /** The colleagues, by name: the only ones who are offered without being looked for. */
    List<Candidate> colleagues(PlannedWorkshop workshop) {
        return all(workshop)
                .filter(Candidate::colleague)
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
    }

    /** The person of exactly this name, case apart; empty when there is none, or several without a colleague among them. */
    Optional<PersonId> named(PlannedWorkshop workshop, String name) {
        var found = all(workshop)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .toList();
        var colleagues = found.stream().filter(Candidate::colleague).toList();
        var meant = colleagues.isEmpty() ? found : colleagues;
        return meant.size() == 1 ? Optional.of(meant.getFirst().person()) : Optional.empty();
    }

    private Stream<Candidate> all(PlannedWorkshop workshop) {
        return WORKING.stream()
                .flatMap(role -> people.holders(role).stream())
                .distinct()
                .flatMap(actor -> candidate(actor, workshop.plan().holder()));
    }

    private Stream<Candidate> candidate(Actor actor, OrganisationId holder) {
        return actor.person().stream()
                .flatMap(person -> people.name(person).stream()
                        .map(name -> new Candidate(
                                person, name, actor.organisations().contains(holder))));
    }
}
