package eu.savoirfaire.workshops.statistics.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.certificate.Certificates;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.series.Series;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.statistics.Presence;
import eu.savoirfaire.workshops.statistics.keeping.Years.Given;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads who took part in the workshops of an organisation within a time. A person counts once in each series, with the first of
 * their roles in the order of {@link #ROLES} and the organisation they last registered for.
 */
@Singleton
class YearFacts {
    /** In place of what nobody said. */
    static final String UNKNOWN = "";

    /** The series of workshops that are in none. */
    static final String SINGLE = "";

    static final String PARTICIPANT = "PARTICIPANT";

    static final List<String> ROLES = Stream.concat(
                    Arrays.stream(Part.values()).map(Part::name), Stream.of(PARTICIPANT))
            .toList();

    private final Plans plans;
    private final Series series;
    private final Tallies tallies;
    private final Attendees attendees;
    private final Assignments assignments;
    private final Certificates certificates;
    private final OrganisationNames organisations;

    YearFacts(
            Plans plans,
            Series series,
            Tallies tallies,
            Attendees attendees,
            Assignments assignments,
            Certificates certificates,
            OrganisationNames organisations) {
        this.plans = plans;
        this.series = series;
        this.tallies = tallies;
        this.attendees = attendees;
        this.assignments = assignments;
        this.certificates = certificates;
        this.organisations = organisations;
    }

    record Facts(List<Presence> people, List<Given> workshops) {}

    /** What somebody did in a series, as far as it is read. */
    private record Seen(int role, Optional<OrganisationId> organisation) {
        Seen and(Seen later) {
            return new Seen(
                    Math.min(role, later.role), later.organisation.isPresent() ? later.organisation : organisation);
        }
    }

    Facts of(OrganisationId holder, Instant from, Instant to) {
        var people = new ArrayList<Presence>();
        var given = new ArrayList<Given>();
        var seen = new LinkedHashMap<String, Map<PersonId, Seen>>();
        for (var workshop : plans.tookPlace(holder, from, to)) {
            var unit = series.of(workshop.id())
                    .map(member -> member.series().toString())
                    .orElse(SINGLE);
            var hours = workshop.plan().hours();
            var minutes = Duration.between(hours.startsAt(), hours.endsAt()).toMinutes();
            given.add(new Given(unit, minutes, certificates.standing(workshop.id())));
            var inUnit = seen.computeIfAbsent(unit, _ -> new HashMap<>());
            seen(workshop).forEach((person, one) -> inUnit.merge(person, one, Seen::and));
        }
        seen.forEach((unit, all) -> all.values().forEach(one -> people.add(presence(unit, one))));
        return new Facts(people, given);
    }

    private Map<PersonId, Seen> seen(PlannedWorkshop workshop) {
        var seen = new HashMap<PersonId, Seen>();
        tallies.present(workshop.id())
                .forEach(person -> seen.put(person, new Seen(ROLES.indexOf(PARTICIPANT), Optional.empty())));
        assignments.of(workshop.id()).stream()
                .map(KeptAssignment::assignment)
                .filter(told -> told.state() == State.CONFIRMED)
                .forEach(told -> seen.merge(
                        told.person(), new Seen(ROLES.indexOf(told.part().name()), Optional.empty()), Seen::and));
        attendees.all(workshop.id()).stream()
                .sorted(Comparator.comparing(Registration::registeredAt))
                .forEach(one -> one.person()
                        .ifPresent(person -> seen.computeIfPresent(
                                person, (_, before) -> before.and(new Seen(before.role(), one.organisation())))));
        return seen;
    }

    private Presence presence(String unit, Seen one) {
        var facts = one.organisation().flatMap(organisations::facts);
        return new Presence(
                ROLES.get(one.role()),
                List.of(
                        unit,
                        facts.flatMap(OrganisationNames.Facts::place).orElse(UNKNOWN),
                        facts.map(OrganisationNames.Facts::type).orElse(UNKNOWN)));
    }
}
