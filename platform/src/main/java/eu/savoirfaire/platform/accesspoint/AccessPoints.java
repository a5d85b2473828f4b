package eu.savoirfaire.platform.accesspoint;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.CooperationEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The access points of all organisations. Every change is one transaction with its audit entry and its event. */
@Singleton
public class AccessPoints {
    private final AccessPointRows rows;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;

    AccessPoints(
            AccessPointRows rows,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
    }

    /** All that an organisation has, as one thing that somebody may add to. */
    public static Reference of(OrganisationId organisation) {
        return new Reference("access-points", organisation.value().toString());
    }

    @Transactional(readOnly = true)
    public Optional<AccessPoint> find(AccessPointId id) {
        return rows.findById(id.value()).map(AccessPointRow::point);
    }

    /** @throws Refused with {@link AccessPointRefusal.NotFound} */
    @Transactional(readOnly = true)
    public AccessPoint require(AccessPointId id) {
        return find(id).orElseThrow(() -> new Refused(new AccessPointRefusal.NotFound()));
    }

    /** Those in service, by name. */
    @Transactional(readOnly = true)
    public List<AccessPoint> inService() {
        return rows.findAllOrderByNameAndId().stream()
                .map(AccessPointRow::point)
                .filter(AccessPoint::inService)
                .toList();
    }

    @Transactional
    public AccessPoint open(OrganisationId organisation, AccessPoint.Details details) {
        permissions.require(actor.get(), "access-point.open", of(organisation));
        var opened = AccessPoint.opened(new AccessPointId(ids.next()), organisation, details);
        rows.save(AccessPointRow.of(opened));
        tell(opened, "access-point.open", new CooperationEvent.AccessPointOpened(opened.id(), organisation));
        return opened;
    }

    /**
     * Tells other details.
     *
     * @param known the version that the details were made from
     * @throws Refused with {@link AccessPointRefusal.Overtaken} when somebody else changed it since
     */
    @Transactional
    public AccessPoint change(AccessPointId id, AccessPoint.Details details, long known) {
        var before = mine(id);
        if (before.version() != known) {
            throw overtaken();
        }
        return write(before.told(details), "access-point.change", new CooperationEvent.AccessPointChanged(before.id()));
    }

    @Transactional
    public AccessPoint close(AccessPointId id) {
        var after = mine(id).turned(false).orElseThrow(AccessPoints::overtaken);
        return write(after, "access-point.close", new CooperationEvent.AccessPointClosed(id));
    }

    @Transactional
    public AccessPoint reopen(AccessPointId id) {
        var after = mine(id).turned(true).orElseThrow(AccessPoints::overtaken);
        return write(after, "access-point.reopen", new CooperationEvent.AccessPointReopened(id));
    }

    /** Until the transaction ends, nobody else announces stops of this unit. */
    @Transactional(propagation = MANDATORY)
    public void holdFast(AccessPointId id) {
        rows.holdFast(id.value());
    }

    private AccessPoint mine(AccessPointId id) {
        permissions.require(actor.get(), "access-point.change", id.reference());
        return require(id);
    }

    private AccessPoint write(AccessPoint after, String action, CooperationEvent event) {
        if (rows.change(AccessPointRow.of(after)) == 0) {
            throw overtaken();
        }
        tell(after, action, event);
        return after;
    }

    private void tell(AccessPoint point, String action, CooperationEvent event) {
        events.append(point.id().stream(), point.version(), List.of(event));
        audit.record(actor.get(), action, point.id().reference(), Map.of());
    }

    private static Refused overtaken() {
        return new Refused(new AccessPointRefusal.Overtaken());
    }
}
