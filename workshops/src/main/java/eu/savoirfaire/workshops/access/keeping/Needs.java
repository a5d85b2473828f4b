package eu.savoirfaire.workshops.access.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.access.AccessNeed;
import eu.savoirfaire.workshops.access.NeedKind;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps needs sealed, with audit and events in the same transaction; a need whose key was destroyed is not there. */
@Singleton
public class Needs {
    private static final String SAID = "workshops.access_need.said";
    private static final String ANSWER = "workshops.access_need.answer";

    private final NeedRows rows;
    private final OwnerRows owners;
    private final Seal seal;
    private final AuditTrail audit;
    private final EventLog events;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Needs(
            NeedRows rows,
            OwnerRows owners,
            Seal seal,
            AuditTrail audit,
            EventLog events,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.owners = owners;
        this.seal = seal;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The one person who sees what people need at a workshop, if one was named. */
    @Transactional
    public Optional<PersonId> owner(WorkshopId workshop) {
        return owners.findById(workshop.value()).map(row -> new PersonId(row.personId()));
    }

    @Transactional
    public Optional<KeptNeed> find(UUID id) {
        return rows.findById(id).flatMap(this::opened);
    }

    @Transactional
    public List<KeptNeed> of(WorkshopId workshop) {
        return rows.findByWorkshopIdOrderById(workshop.value()).stream()
                .flatMap(row -> opened(row).stream())
                .toList();
    }

    @Transactional
    public List<KeptNeed> of(PersonId person) {
        return rows.findByPersonIdOrderById(person.value()).stream()
                .flatMap(row -> opened(row).stream())
                .toList();
    }

    @Transactional(propagation = MANDATORY)
    void name(WorkshopId workshop, PersonId owner) {
        if (owners.change(workshop.value(), owner.value()) == 0) {
            owners.enter(workshop.value(), owner.value());
        }
    }

    @Transactional(propagation = MANDATORY)
    KeptNeed enter(WorkshopId workshop, AccessNeed need, Actor by) {
        var id = ids.next();
        var said = seal.seal(need.person(), new Place(SAID, id.toString()), need.kind() + "\n" + need.text());
        var kept = new KeptNeed(id, workshop, need, clock.instant(), 1);
        rows.save(new NeedRow(
                id,
                workshop.value(),
                need.person().value(),
                need.owner().value(),
                said,
                null,
                need.state(),
                1,
                kept.askedAt()));
        told(kept, by, "access-need.ask", new WorkshopsEvent.NeedRaised(workshop, id));
        return kept;
    }

    /**
     * Writes what became of it.
     *
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    KeptNeed change(KeptNeed before, AccessNeed after, Actor by, String action, WorkshopsEvent event) {
        var place = new Place(ANSWER, before.id().toString());
        var answer = after.answer()
                .map(text -> seal.seal(after.person(), place, text))
                .orElse(null);
        if (rows.change(
                        before.id(),
                        before.version(),
                        after.state(),
                        answer,
                        after.owner().value())
                == 0) {
            throw new Refused(new PlanningRefusal.ChangedMeanwhile());
        }
        var kept = new KeptNeed(before.id(), before.workshop(), after, before.askedAt(), before.version() + 1);
        told(kept, by, action, event);
        return kept;
    }

    private void told(KeptNeed kept, Actor by, String action, WorkshopsEvent event) {
        audit.record(
                by,
                action,
                kept.reference(),
                Map.of("workshop", kept.workshop().value().toString()));
        events.append("access-need/" + kept.id(), kept.version(), List.of(event));
    }

    Optional<KeptNeed> opened(NeedRow row) {
        var person = new PersonId(row.personId());
        return seal.open(person, new Place(SAID, row.id().toString()), row.said())
                .map(said -> {
                    var end = said.indexOf('\n');
                    var answer = Optional.ofNullable(row.answer())
                            .flatMap(text ->
                                    seal.open(person, new Place(ANSWER, row.id().toString()), text));
                    var need = new AccessNeed(
                            person,
                            NeedKind.valueOf(said.substring(0, end)),
                            said.substring(end + 1),
                            new PersonId(row.ownerId()),
                            row.state(),
                            answer);
                    return new KeptNeed(row.id(), new WorkshopId(row.workshopId()), need, row.askedAt(), row.version());
                });
    }
}
