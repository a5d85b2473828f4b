package eu.savoirfaire.workshops.assignment.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent.AssignmentAnswered;
import eu.savoirfaire.workshops.WorkshopsEvent.PersonAsked;
import eu.savoirfaire.workshops.assignment.Assignment;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Action;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Hand;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps assignments, with audit and events in the same transaction. */
@Singleton
public class Assignments {
    private final AssignmentRows rows;
    private final AuditTrail audit;
    private final EventLog events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Assignments(AssignmentRows rows, AuditTrail audit, EventLog events, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** All of a workshop, in the order in which people were asked. */
    @Transactional(readOnly = true)
    public List<KeptAssignment> of(WorkshopId workshop) {
        return rows.findByWorkshopIdOrderById(workshop.value()).stream()
                .map(AssignmentRow::kept)
                .toList();
    }

    /** All of a person, in the order in which they were asked. */
    @Transactional(readOnly = true)
    public List<KeptAssignment> of(PersonId person) {
        return rows.findByPersonIdOrderById(person.value()).stream()
                .map(AssignmentRow::kept)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<KeptAssignment> find(UUID id) {
        return rows.findById(id).map(AssignmentRow::kept);
    }

    /** Enters a new one, unless the same is there already. */
    @Transactional(propagation = MANDATORY)
    Optional<KeptAssignment> enter(WorkshopId workshop, Assignment invited, Actor by) {
        var kept = new KeptAssignment(ids.next(), workshop, invited, 1);
        var row = AssignmentRow.of(kept, clock.instant());
        var entered = rows.enter(
                        row.id(),
                        row.workshopId(),
                        row.personId(),
                        row.itemId(),
                        row.part().name(),
                        row.state().name(),
                        row.asked(),
                        row.changedAt())
                > 0;
        if (entered) {
            told(kept, by, "assignment.invite");
        }
        return Optional.of(kept).filter(_ -> entered);
    }

    /**
     * Writes what became of it.
     *
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    KeptAssignment change(KeptAssignment before, Assignment after, Actor by, String action) {
        if (rows.change(before.id(), before.version(), after.state(), after.asked(), clock.instant()) == 0) {
            throw new Refused(new PlanningRefusal.ChangedMeanwhile());
        }
        var kept = before.now(after);
        told(kept, by, action);
        return kept;
    }

    /**
     * Makes it an assignment of another person, who was asked under another name; where they were asked for the same under both,
     * it is taken back.
     */
    @Transactional(propagation = MANDATORY)
    public void handOver(UUID id, PersonId person, Actor by) {
        var kept = rows.findById(id).map(AssignmentRow::kept).orElseThrow();
        if (rows.handOver(id, person.value()) > 0) {
            audit.record(
                    by,
                    "assignment.hand-over",
                    kept.reference(),
                    Map.of("workshop", kept.workshop().value().toString()));
        } else if (kept.assignment().decide(Action.WITHDRAW, Hand.TRAINER)
                instanceof Decision.Done<Assignment>(var after)) {
            change(kept, after, by, "assignment.withdraw");
        }
    }

    private void told(KeptAssignment kept, Actor by, String action) {
        audit.record(
                by,
                action,
                kept.reference(),
                Map.of("workshop", kept.workshop().value().toString()));
        var state = kept.assignment().state();
        var event = state == State.INVITED
                ? new PersonAsked(kept.workshop(), kept.id())
                : new AssignmentAnswered(kept.workshop(), kept.id(), state.name());
        events.append("assignment/" + kept.id(), kept.version(), List.of(event));
    }
}
