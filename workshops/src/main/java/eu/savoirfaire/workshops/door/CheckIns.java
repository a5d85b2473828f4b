package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.pass.Passes;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What hosts do at the door. The same twice is once, and what was ticked by mistake is taken back. */
@Singleton
public class CheckIns {
    private static final Duration DOORS = Duration.ofHours(2);

    private final CheckInRows rows;
    private final Attendees attendees;
    private final Passes passes;
    private final Plans plans;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    CheckIns(
            CheckInRows rows,
            Attendees attendees,
            Passes passes,
            Plans plans,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.attendees = attendees;
        this.passes = passes;
        this.plans = plans;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** That somebody came. */
    public record CheckIn(RegistrationId registration, PersonId person, Origin origin, Instant at) {}

    /** Those who came, in their order; who may know that is up to whoever asks. */
    @Transactional(readOnly = true)
    public List<CheckIn> of(WorkshopId workshop) {
        return rows.findByWorkshopIdOrderByAt(workshop.value()).stream()
                .filter(CheckInRow::there)
                .map(row -> new CheckIn(
                        new RegistrationId(row.registrationId()), new PersonId(row.personId()), row.origin(), row.at()))
                .toList();
    }

    /** Ticks somebody off in the list. */
    @Transactional
    public Decision<Registration> tick(WorkshopId id, RegistrationId registration) {
        return come(id, registration, Origin.HOST);
    }

    /** Lets somebody in by their code, however it was typed. */
    @Transactional
    public Decision<Registration> scan(WorkshopId id, String code) {
        return passes.entering(code)
                .filter(one -> one.workshop().equals(id))
                .map(one -> come(id, one.id(), Origin.QR))
                .orElseGet(() -> {
                    require(id);
                    return new Decision.Not<>(new CheckInRefusal.NoSuchCode());
                });
    }

    @Transactional
    public Decision<Registration> takeBack(WorkshopId id, RegistrationId registration) {
        require(id);
        var known = known(id, registration);
        if (rows.takeBack(registration.value()) == 0) {
            return new Decision.DoneAlready<>(known);
        }
        tell(id, registration, false);
        return new Decision.Done<>(known);
    }

    private Decision<Registration> come(WorkshopId id, RegistrationId registration, Origin origin) {
        var workshop = require(id);
        var known = known(id, registration);
        var now = clock.instant();
        if (now.isBefore(workshop.plan().hours().startsAt().minus(DOORS)) && workshop.state() != PlanningState.LIVE) {
            return new Decision.Not<>(new CheckInRefusal.TooEarly());
        }
        if (known.state() != RegistrationState.CONFIRMED) {
            return new Decision.Not<>(new CheckInRefusal.NoSeat());
        }
        var person = known.person().orElseThrow();
        var entered = rows.enter(registration.value(), id.value(), person.value(), origin, now)
                + rows.again(registration.value(), origin, now);
        if (entered == 0) {
            return new Decision.DoneAlready<>(known);
        }
        tell(id, registration, true);
        return new Decision.Done<>(known);
    }

    private void tell(WorkshopId id, RegistrationId registration, boolean there) {
        var version = rows.findById(registration.value()).orElseThrow().version();
        events.append(
                "check-in/" + registration.value(),
                version,
                List.of(new WorkshopsEvent.CheckedIn(id, registration, there)));
        audit.record(actor.get(), there ? "check-in.make" : "check-in.take-back", registration.reference(), Map.of());
    }

    private Registration known(WorkshopId id, RegistrationId registration) {
        return attendees
                .find(registration)
                .filter(one -> one.workshop().equals(id) && one.person().isPresent())
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }

    /** @throws Refused when there is no such workshop, or it is not the actor's to lead */
    PlannedWorkshop require(WorkshopId id) {
        return plans.find(id)
                .filter(workshop -> workshop.isOfHost(actor.get()) && workshop.state() != PlanningState.DRAFT)
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }
}
