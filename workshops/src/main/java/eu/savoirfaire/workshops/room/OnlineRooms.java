package eu.savoirfaire.workshops.room;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which room a workshop has online, and the ways into it. */
@Singleton
public class OnlineRooms {
    private static final int LONGEST_ADDRESS = 1_000;

    private final RoomRows rows;
    private final List<RoomProvider> providers;
    private final Plans plans;
    private final AuditTrail audit;
    private final CurrentActor actor;

    OnlineRooms(RoomRows rows, List<RoomProvider> providers, Plans plans, AuditTrail audit, CurrentActor actor) {
        this.rows = rows;
        this.providers = List.copyOf(providers);
        this.plans = plans;
        this.audit = audit;
        this.actor = actor;
    }

    /** The providers that can be chosen here. */
    public List<OnlineRoom.Kind> choices() {
        return providers.stream()
                .filter(RoomProvider::ready)
                .map(RoomProvider::kind)
                .sorted()
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<OnlineRoom> of(PlannedWorkshop workshop) {
        return rows.findById(workshop.id().value())
                .map(row -> new OnlineRoom(
                        workshop.id(),
                        row.kind(),
                        row.address(),
                        workshop.plan().title()));
    }

    /**
     * Says where it is, as somebody who leads the day.
     *
     * @throws Refused when it is not the actor's, or the room cannot be used
     */
    @Transactional
    public void choose(WorkshopId id, OnlineRoom.Kind kind, String address) {
        var workshop = plans.find(id).orElseThrow(() -> new Refused(new RoomRefusal.NoSuchLink()));
        if (!workshop.isOfHost(actor.get())) {
            throw new Refused(new RoomRefusal.NotYours());
        }
        if (!choices().contains(kind)) {
            throw new Refused(new RoomRefusal.NotHere());
        }
        var kept = kind == OnlineRoom.Kind.ADDRESS ? address.strip() : "";
        if (kind == OnlineRoom.Kind.ADDRESS && !isSafe(kept)) {
            throw new Refused(new RoomRefusal.BadAddress());
        }
        rows.put(id.value(), kind, kept);
        audit.record(actor.get(), "workshop.choose-room", id.reference(), Map.of("kind", kind.name()));
    }

    /**
     * The way in for one guest, at this moment.
     *
     * @throws Refused when there is no room, or its provider does not answer
     */
    public URI entrance(PlannedWorkshop workshop, Guest guest) {
        var room = of(workshop).orElseThrow(() -> new Refused(new RoomRefusal.Unreachable()));
        try {
            return providers.stream()
                    .filter(one -> one.kind() == room.kind() && one.ready())
                    .findFirst()
                    .orElseThrow(() -> new Refused(new RoomRefusal.Unreachable()))
                    .entrance(room, guest);
        } catch (RoomProvider.RoomUnreachable silent) {
            throw new Refused(new RoomRefusal.Unreachable());
        }
    }

    private static boolean isSafe(String address) {
        try {
            var uri = new URI(address);
            return address.length() <= LONGEST_ADDRESS
                    && "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
