package eu.savoirfaire.platform.accesspoint;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.CooperationEvent;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** What access points contribute to the ground. */
@Factory
public final class AccessPointBeans {

    @Singleton
    @Named("access-points")
    public EventTypes events() {
        return new EventTypes(
                "platform",
                Map.of(
                        "savoirfaire.platform.access-point-opened.v1", CooperationEvent.AccessPointOpened.class,
                        "savoirfaire.platform.access-point-changed.v1", CooperationEvent.AccessPointChanged.class,
                        "savoirfaire.platform.access-point-closed.v1", CooperationEvent.AccessPointClosed.class,
                        "savoirfaire.platform.access-point-reopened.v1", CooperationEvent.AccessPointReopened.class,
                        "savoirfaire.platform.stop-announced.v1", CooperationEvent.StopAnnounced.class,
                        "savoirfaire.platform.stop-cancelled.v1", CooperationEvent.StopCancelled.class,
                        "savoirfaire.platform.stop-restored.v1", CooperationEvent.StopRestored.class));
    }

    @Singleton
    @Named("access-points")
    NavigationEntry entry() {
        return new NavigationEntry(Label.key("platform.access-points"), "/access-points", 34);
    }

    @Singleton
    @Named("access-point")
    Ownership ownership(AccessPointRows rows) {
        return new OfItsOrganisation(rows);
    }

    @Singleton
    @Named("access-points")
    Ownership ownershipOfAll() {
        return new OfTheOrganisation();
    }

    /** An access point, with its stops, is its organisation's. */
    private record OfItsOrganisation(AccessPointRows rows) implements Ownership {
        @Override
        public String kind() {
            return AccessPointId.KIND;
        }

        @Override
        public Owner of(Reference resource) {
            return rows.findById(UUID.fromString(resource.id()))
                    .map(row -> Owner.of(new OrganisationId(row.organisationId())))
                    .orElseGet(Owner::nobody);
        }
    }

    private record OfTheOrganisation() implements Ownership {
        @Override
        public String kind() {
            return "access-points";
        }

        @Override
        public Owner of(Reference resource) {
            return Owner.of(new OrganisationId(UUID.fromString(resource.id())));
        }
    }
}
