package eu.savoirfaire.platform.accesspoint.stop;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.CooperationEvent;
import eu.savoirfaire.platform.StopId;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The stops of mobile units. A unit is never in two places: whoever announces stops holds the unit fast meanwhile. */
@Singleton
public class Stops {
    private final StopRows rows;
    private final AccessPoints points;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;

    Stops(
            StopRows rows,
            AccessPoints points,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids) {
        this.rows = rows;
        this.points = points;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
    }

    /** Those of a unit that are not over, cancelled ones too, the soonest first. */
    @Transactional(readOnly = true)
    public List<Stop> of(AccessPointId unit, Instant now) {
        return rows.ofUnit(unit.value(), now).stream().map(StopRow::stop).toList();
    }

    /** Those of all units that are not over and begin before a moment, cancelled ones too, the soonest first. */
    @Transactional(readOnly = true)
    public List<Stop> between(Instant now, Instant before) {
        return rows.between(now, before).stream().map(StopRow::stop).toList();
    }

    /**
     * Announces all of them or none.
     *
     * @throws Refused with {@link StopRefusal.Overlaps} for the first that overlaps another one of the unit, with {@link
     *     StopRefusal.NoSuchTime} for a time that the clocks skip, with {@link StopRefusal.NotMobile}
     */
    @Transactional
    public List<Stop> announce(AccessPointId unit, Stop.Site site, List<PlannedStop> planned) {
        permissions.require(actor.get(), "stop.announce", unit.reference());
        if (!points.require(unit).details().mobile()) {
            throw new Refused(new StopRefusal.NotMobile());
        }
        points.holdFast(unit);
        return planned.stream().map(one -> announced(unit, site, one)).toList();
    }

    @Transactional
    public Stop cancel(AccessPointId unit, StopId stop) {
        permissions.require(actor.get(), "stop.cancel", unit.reference());
        var after = known(unit, stop).turned(true).orElseThrow(Stops::overtaken);
        return write(after, "stop.cancel", new CooperationEvent.StopCancelled(stop, unit));
    }

    /** @throws Refused with {@link StopRefusal.Overlaps} when the unit was promised elsewhere meanwhile */
    @Transactional
    public Stop restore(AccessPointId unit, StopId stop) {
        permissions.require(actor.get(), "stop.restore", unit.reference());
        points.holdFast(unit);
        var after = known(unit, stop).turned(false).orElseThrow(Stops::overtaken);
        requireFree(after);
        return write(after, "stop.restore", new CooperationEvent.StopRestored(stop, unit));
    }

    private Stop announced(AccessPointId unit, Stop.Site site, PlannedStop planned) {
        if (!planned.exists()) {
            throw new Refused(new StopRefusal.NoSuchTime(planned));
        }
        var stop = new Stop(new StopId(ids.next()), unit, site, planned.begins(), planned.ends(), false, 1);
        requireFree(stop);
        rows.save(StopRow.of(stop));
        tell(stop, "stop.announce", new CooperationEvent.StopAnnounced(stop.id(), unit));
        return stop;
    }

    private void requireFree(Stop stop) {
        rows.within(stop.unit().value(), stop.begins().toInstant(), stop.ends().toInstant()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(new StopRefusal.Overlaps(planned(stop), other.stop()));
                });
    }

    private static PlannedStop planned(Stop stop) {
        return new PlannedStop(
                stop.begins().toLocalDate(),
                stop.begins().toLocalTime(),
                stop.ends().toLocalTime(),
                stop.begins().getZone());
    }

    private Stop known(AccessPointId unit, StopId stop) {
        return rows.findById(stop.value())
                .map(StopRow::stop)
                .filter(found -> found.unit().equals(unit))
                .orElseThrow(() -> new Refused(new StopRefusal.NotFound()));
    }

    private Stop write(Stop after, String action, CooperationEvent event) {
        if (rows.change(after.id().value(), after.cancelled(), after.version()) == 0) {
            throw overtaken();
        }
        tell(after, action, event);
        return after;
    }

    private void tell(Stop stop, String action, CooperationEvent event) {
        events.append(stop.id().stream(), stop.version(), List.of(event));
        audit.record(
                actor.get(),
                action,
                stop.unit().reference(),
                Map.of("stop", stop.id().value().toString()));
    }

    private static Refused overtaken() {
        return new Refused(new StopRefusal.Overtaken());
    }
}
