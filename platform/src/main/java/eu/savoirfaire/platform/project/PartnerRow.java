package eu.savoirfaire.platform.project;

import eu.savoirfaire.infra.access.OrganisationId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "project_partner", schema = "platform")
record PartnerRow(
        @Id UUID id,
        UUID projectId,
        UUID organisationId,
        PartnerRole role,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay) {

    static PartnerRow of(Project project, Partner partner) {
        return new PartnerRow(
                partner.id(),
                project.id().value(),
                partner.organisation().value(),
                partner.role(),
                partner.from(),
                partner.until());
    }

    Partner partner() {
        return new Partner(id, new OrganisationId(organisationId), role, fromDay, untilDay);
    }
}
