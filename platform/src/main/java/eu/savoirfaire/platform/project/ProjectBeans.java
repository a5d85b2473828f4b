package eu.savoirfaire.platform.project;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.platform.CooperationEvent;
import eu.savoirfaire.platform.ProjectId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What projects contribute to the ground. */
@Factory
public final class ProjectBeans {

    @Singleton
    @Named("projects")
    public EventTypes events() {
        return new EventTypes(
                "platform",
                Map.of(
                        "savoirfaire.platform.project-entered.v1", CooperationEvent.ProjectEntered.class,
                        "savoirfaire.platform.project-changed.v1", CooperationEvent.ProjectChanged.class,
                        "savoirfaire.platform.partner-joined.v1", CooperationEvent.PartnerJoined.class,
                        "savoirfaire.platform.partner-left.v1", CooperationEvent.PartnerLeft.class,
                        "savoirfaire.platform.lead-handed-over.v1", CooperationEvent.LeadHandedOver.class,
                        "savoirfaire.platform.project-linked.v1", CooperationEvent.ProjectLinked.class,
                        "savoirfaire.platform.project-unlinked.v1", CooperationEvent.ProjectUnlinked.class));
    }

    @Singleton
    @Named("projects")
    NavigationEntry entry() {
        return new NavigationEntry(Label.key("platform.projects"), "/projects", 36);
    }

    @Singleton
    @Named("project")
    Ownership ownership(ProjectRows projects, PartnerRows partners, Clock clock) {
        return new OfItsLead(projects, partners, clock);
    }

    @Singleton
    @Named("projects")
    Ownership ownershipOfAll() {
        return new OfTheOrganisation();
    }

    /** A project is the lead's of today. */
    private record OfItsLead(ProjectRows projects, PartnerRows partners, Clock clock) implements Ownership {
        @Override
        public String kind() {
            return ProjectId.KIND;
        }

        @Override
        public Owner of(Reference resource) {
            var id = UUID.fromString(resource.id());
            return projects.findById(id)
                    .map(row -> row.project(partners.findByProjectIdOrderById(id).stream()
                            .map(PartnerRow::partner)
                            .toList()))
                    .map(project -> Owner.of(project.lead(LocalDate.now(clock))))
                    .orElseGet(Owner::nobody);
        }
    }

    private record OfTheOrganisation() implements Ownership {
        @Override
        public String kind() {
            return "projects";
        }

        @Override
        public Owner of(Reference resource) {
            return Owner.of(new OrganisationId(UUID.fromString(resource.id())));
        }
    }
}
