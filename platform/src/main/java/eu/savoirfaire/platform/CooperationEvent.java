package eu.savoirfaire.platform;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the platform tells of where organisations are open, and of what they do together. */
public sealed interface CooperationEvent extends DomainEvent {

    /** An access point is in service from now on, for the first time. */
    @Serdeable
    record AccessPointOpened(AccessPointId accessPoint, OrganisationId organisation) implements CooperationEvent {}

    /** What is told of an access point has changed. */
    @Serdeable
    record AccessPointChanged(AccessPointId accessPoint) implements CooperationEvent {}

    /** The access point is no longer in service. */
    @Serdeable
    record AccessPointClosed(AccessPointId accessPoint) implements CooperationEvent {}

    /** The access point is in service again. */
    @Serdeable
    record AccessPointReopened(AccessPointId accessPoint) implements CooperationEvent {}

    /** A mobile unit will stop somewhere. */
    @Serdeable
    record StopAnnounced(StopId stop, AccessPointId accessPoint) implements CooperationEvent {}

    @Serdeable
    record StopCancelled(StopId stop, AccessPointId accessPoint) implements CooperationEvent {}

    /** A stop that was cancelled takes place after all. */
    @Serdeable
    record StopRestored(StopId stop, AccessPointId accessPoint) implements CooperationEvent {}

    @Serdeable
    record ProjectEntered(ProjectId project, OrganisationId lead) implements CooperationEvent {}

    @Serdeable
    record ProjectChanged(ProjectId project) implements CooperationEvent {}

    /** @param role in the words of {@code PartnerRole} */
    @Serdeable
    record PartnerJoined(ProjectId project, OrganisationId organisation, String role) implements CooperationEvent {}

    @Serdeable
    record PartnerLeft(ProjectId project, OrganisationId organisation, String role) implements CooperationEvent {}

    /** The lead of a project goes over to another organisation. */
    @Serdeable
    record LeadHandedOver(ProjectId project, OrganisationId lead) implements CooperationEvent {}

    /** @param kind in the words of {@code Continuity}: what the project is to the earlier one */
    @Serdeable
    record ProjectLinked(ProjectId project, ProjectId earlier, String kind) implements CooperationEvent {}

    @Serdeable
    record ProjectUnlinked(ProjectId project, ProjectId earlier) implements CooperationEvent {}

    /** @param renewed the agreement that this one renews; null when it renews none */
    @Serdeable
    record AgreementSigned(
            AgreementId agreement,
            List<OrganisationId> parties,
            @Nullable AgreementId renewed) implements CooperationEvent {}

    @Serdeable
    record AgreementWithdrawn(AgreementId agreement) implements CooperationEvent {}

    /** The withdrawal of an agreement was a mistake. */
    @Serdeable
    record AgreementReinstated(AgreementId agreement) implements CooperationEvent {}
}
