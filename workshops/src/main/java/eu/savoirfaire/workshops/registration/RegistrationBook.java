package eu.savoirfaire.workshops.registration;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps registrations, with their claims, audit and events in the same transaction. */
@Singleton
@Transactional(propagation = MANDATORY)
class RegistrationBook {
    private final RegistrationRows rows;
    private final EventLog events;
    private final AuditTrail audit;

    RegistrationBook(RegistrationRows rows, EventLog events, AuditTrail audit) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
    }

    Registration find(RegistrationId id) {
        return rows.findById(id.value())
                .map(RegistrationRow::registration)
                .orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }

    /** At most two: what somebody has, and the wish beside it. */
    List<Registration> active(WorkshopId workshop, PersonId person) {
        return rows.active(workshop.value(), person.value()).stream()
                .map(RegistrationRow::registration)
                .toList();
    }

    /** Of everybody, in the order of channels and queues. */
    List<Registration> active(WorkshopId workshop) {
        return rows.allActive(workshop.value()).stream()
                .map(RegistrationRow::registration)
                .toList();
    }

    /** The first in the queue, of those alone who come at short notice or who are there if that is asked. */
    Optional<Registration> next(WorkshopId workshop, Channel channel, boolean shortNotice, boolean present) {
        return rows.next(workshop.value(), channel, shortNotice, present).map(RegistrationRow::registration);
    }

    /** How many come before somebody who waits. */
    long ahead(Registration waiting) {
        return rows.ahead(waiting.workshop().value(), waiting.channel(), waiting.priority(), waiting.seq());
    }

    /** Whether the person has no other registration that this one excludes; waits for whoever claims the same. */
    boolean claim(Registration registration) {
        return rows.claim(key(registration), registration.id().value()) > 0;
    }

    /** A new one, with what it became at once. */
    Registration add(Registration registration, Actor actor) {
        var row = RegistrationRow.of(registration, 1);
        rows.save(row);
        tell(registration, 1);
        audit.record(actor, "registration.make", registration.id().reference(), Map.of());
        return row.registration();
    }

    /**
     * Writes what became of one.
     *
     * @throws Refused when somebody else changed it since it was read
     */
    Registration change(Registration before, Registration after, Actor actor, String word) {
        var row = RegistrationRow.of(after, before.version() + 1);
        if (rows.hold(row.id(), before.version()) == 0) {
            throw new Refused(new RegistrationRefusal.ChangedMeanwhile());
        }
        rows.update(row);
        if (!after.state().isActive()) {
            rows.unclaim(row.id());
        } else if (before.wish() != after.wish()) {
            rows.unclaim(row.id());
            rows.claim(key(after), row.id());
        }
        if (after.state() != before.state() || after.askedAgain() && !before.askedAgain()) {
            tell(after, row.version());
        }
        audit.record(actor, "registration." + word, after.id().reference(), Map.of());
        return row.registration();
    }

    private void tell(Registration registration, long version) {
        events.append("registration/" + registration.id().value(), version, List.of(event(registration)));
    }

    private static WorkshopsEvent event(Registration now) {
        var workshop = now.workshop();
        return switch (now.state()) {
            case NOMINATED -> new WorkshopsEvent.PersonNominated(workshop, now.id());
            case PENDING_APPROVAL -> new WorkshopsEvent.RegistrationRequested(workshop, now.id());
            case CONFIRMED ->
                now.askedAgain()
                        ? new WorkshopsEvent.RegistrationAskedAgain(workshop, now.id())
                        : new WorkshopsEvent.SeatConfirmed(workshop, now.id());
            case WAITLISTED -> new WorkshopsEvent.RegistrationQueued(workshop, now.id());
            case OFFERED ->
                new WorkshopsEvent.SeatOffered(
                        workshop, now.id(), now.offeredUntil().orElseThrow());
            case DECLINED, EXPIRED, REJECTED, CANCELLED ->
                new WorkshopsEvent.RegistrationEnded(
                        workshop, now.id(), now.state().name().toLowerCase(Locale.ROOT));
        };
    }

    private static String key(Registration registration) {
        var one = registration.workshop().value() + "/"
                + registration.person().orElseThrow().value();
        return registration.wish() ? one + "/wish" : one;
    }
}
