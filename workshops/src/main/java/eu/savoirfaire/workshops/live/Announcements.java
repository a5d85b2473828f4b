package eu.savoirfaire.workshops.live;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What hosts tell everybody who is there. */
@Singleton
class Announcements {
    private final AnnouncementRows rows;
    private final Plans plans;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Announcements(
            AnnouncementRows rows, Plans plans, AuditTrail audit, CurrentActor actor, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that stand, the latest first. */
    @Transactional(readOnly = true)
    List<AnnouncementRow> of(WorkshopId workshop) {
        return rows.findByWorkshopIdOrderByNumberDesc(workshop.value()).stream()
                .filter(row -> !row.withdrawn())
                .toList();
    }

    /** How late everything is now. */
    @Transactional(readOnly = true)
    Duration delay(WorkshopId workshop) {
        return of(workshop).stream()
                .flatMap(row -> Optional.ofNullable(row.delayMinutes()).stream())
                .findFirst()
                .map(Duration::ofMinutes)
                .orElse(Duration.ZERO);
    }

    /** Changes whenever something was said or taken back. */
    @Transactional(readOnly = true)
    long last(WorkshopId workshop) {
        return rows.last(workshop.value());
    }

    /** @throws Refused when the workshop is not the actor's to lead */
    @Transactional
    void announce(WorkshopId workshop, String text, Optional<Integer> delayMinutes) {
        var number = next(workshop);
        rows.save(new AnnouncementRow(
                ids.next(), workshop.value(), number, clock.instant(), text, delayMinutes.orElse(null), false));
        audit.record(actor.get(), "workshop.announce", workshop.reference(), Map.of());
    }

    /** @throws Refused when the workshop is not the actor's to lead */
    @Transactional
    void withdraw(WorkshopId workshop, UUID id) {
        var number = next(workshop);
        if (rows.withdraw(workshop.value(), id, number) > 0) {
            audit.record(actor.get(), "workshop.withdraw-announcement", workshop.reference(), Map.of());
        }
    }

    private long next(WorkshopId workshop) {
        if (plans.find(workshop).filter(known -> known.isOfHost(actor.get())).isEmpty()) {
            throw new Refused(new RegistrationRefusal.NotYours());
        }
        rows.lock(workshop.value());
        return rows.last(workshop.value()) + 1;
    }
}
