package eu.savoirfaire.workshops.planning.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.CalendarMark;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.time.Hours;
import eu.savoirfaire.workshops.planning.time.LocalMoment;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps planned workshops, with audit and events in the same transaction. */
@Singleton
public class Plans {
    private static final Duration DOORS = Duration.ofMinutes(15);

    private final PlanRows rows;
    private final ObjectMapper json;
    private final EventLog events;
    private final AuditTrail audit;
    private final Clock clock;

    Plans(PlanRows rows, ObjectMapper json, EventLog events, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PlannedWorkshop> find(WorkshopId id) {
        return rows.findById(id.value()).map(this::workshop);
    }

    /** When each was written last; whole milliseconds, which every store keeps. */
    @Transactional(readOnly = true)
    public Map<WorkshopId, Instant> changedAt(Collection<WorkshopId> workshops) {
        return rows.findByIdIn(workshops.stream().map(WorkshopId::value).toList()).stream()
                .collect(Collectors.toMap(
                        row -> new WorkshopId(row.id()), row -> row.changedAt().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Those that everybody may know of and that are not over, the next first. */
    @Transactional(readOnly = true)
    public List<PlannedWorkshop> announced() {
        return rows.announced().stream().map(this::workshop).toList();
    }

    /** Those of some organisations, the latest first. */
    @Transactional(readOnly = true)
    public List<PlannedWorkshop> heldBy(Collection<OrganisationId> holders) {
        return holders.isEmpty()
                ? List.of()
                : rows.heldBy(holders.stream().map(OrganisationId::value).toList()).stream()
                        .map(this::workshop)
                        .toList();
    }

    /** Those of everybody, the latest first. */
    @Transactional(readOnly = true)
    public List<PlannedWorkshop> newest() {
        return rows.newest().stream().map(this::workshop).toList();
    }

    /** Those of an organisation that took place and began within a time, the earliest first. */
    @Transactional(readOnly = true)
    public List<PlannedWorkshop> tookPlace(OrganisationId holder, Instant from, Instant to) {
        return rows.tookPlace(holder.value(), from, to).stream()
                .map(this::workshop)
                .toList();
    }

    /** The organisations of which some took place within a time. */
    @Transactional(readOnly = true)
    public List<OrganisationId> holders(Instant from, Instant to) {
        return rows.holders(from, to).stream().map(OrganisationId::new).toList();
    }

    /** Whether the person is registered for it, or asked to do something there. */
    @Transactional(readOnly = true)
    public boolean concerns(WorkshopId workshop, PersonId person) {
        return rows.ties(workshop.value(), person.value()) > 0;
    }

    /** Everybody who is registered for it or asked to do something there. */
    @Transactional(readOnly = true)
    public Set<PersonId> people(WorkshopId workshop) {
        return rows.tied(workshop.value()).stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** Those at which the clock has to look. */
    @Transactional(readOnly = true)
    List<WorkshopId> due(Instant now) {
        return rows.due(now.plus(DOORS), now).stream()
                .map(row -> new WorkshopId(row.id()))
                .toList();
    }

    /**
     * Writes it with what is new about it.
     *
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    PlannedWorkshop save(PlannedWorkshop workshop, Actor actor, String action) {
        var version = workshop.version() + 1;
        var row = row(workshop, version);
        if (workshop.version() == 0) {
            rows.save(row);
        } else if (rows.hold(row.id(), workshop.version()) == 0) {
            throw new Refused(new PlanningRefusal.ChangedMeanwhile());
        } else {
            rows.update(row);
        }
        if (!workshop.news().isEmpty()) {
            events.append("planned-workshop/" + row.id(), version, workshop.news());
        }
        audit.record(actor, action, workshop.id().reference(), Map.of());
        return workshop(row);
    }

    private PlanRow row(PlannedWorkshop workshop, long version) {
        var plan = workshop.plan();
        var hours = plan.hours();
        return new PlanRow(
                workshop.id().value(),
                workshop.state(),
                version,
                plan.title(),
                plan.language(),
                plan.kind(),
                plan.mode(),
                hours.zone().getId(),
                hours.localStart().local(),
                hours.localStart().pass().orElse(null),
                hours.localEnd().local(),
                hours.localEnd().pass().orElse(null),
                hours.startsAt(),
                hours.endsAt(),
                plan.place().orElse(null),
                plan.holder().value(),
                write(PlanDetails.of(plan)),
                workshop.cameBy().orElse(null),
                workshop.reason().orElse(null),
                workshop.calendar().uid(),
                workshop.calendar().sequence(),
                clock.instant());
    }

    private PlannedWorkshop workshop(PlanRow row) {
        return new PlannedWorkshop(
                new WorkshopId(row.id()),
                plan(row, read(row.details())),
                row.state(),
                Optional.ofNullable(row.cameBy()),
                Optional.ofNullable(row.reason()),
                new CalendarMark(row.calendarUid(), row.calendarSequence()),
                row.version(),
                List.of());
    }

    private static Plan plan(PlanRow row, PlanDetails details) {
        var hours = Hours.kept(
                ZoneId.of(row.zone()),
                new LocalMoment(row.localStart(), Optional.ofNullable(row.startPass())),
                new LocalMoment(row.localEnd(), Optional.ofNullable(row.endPass())));
        return new Plan(
                row.title(),
                row.language(),
                row.kind(),
                row.mode(),
                hours,
                Set.copyOf(details.languages()),
                Optional.ofNullable(row.place()),
                new OrganisationId(row.holder()),
                Set.copyOf(details.hosts()),
                details.seats(),
                details.policy());
    }

    private String write(PlanDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanDetails read(String details) {
        try {
            return json.readValue(details, PlanDetails.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
