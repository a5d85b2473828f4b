package eu.savoirfaire.platform.agreement;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.platform.AgreementId;
import eu.savoirfaire.platform.ProjectId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "agreement", schema = "platform")
record AgreementRow(
        @Id UUID id,
        AgreementKind kind,
        String subject,
        LocalDate signedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate withdrawnOn,
        @Nullable UUID projectId,
        @Nullable UUID renewsId,
        long version) {

    static AgreementRow of(Agreement agreement) {
        var terms = agreement.terms();
        var project = terms.project();
        var renews = agreement.renews();
        return new AgreementRow(
                agreement.id().value(),
                terms.kind(),
                terms.subject(),
                terms.signedOn(),
                terms.from(),
                terms.until(),
                agreement.withdrawnOn(),
                project == null ? null : project.value(),
                renews == null ? null : renews.value(),
                agreement.version());
    }

    Agreement agreement(List<OrganisationId> parties) {
        var terms = new Agreement.Terms(
                kind,
                parties,
                subject,
                signedOn,
                validFrom,
                validUntil,
                projectId == null ? null : new ProjectId(projectId));
        return new Agreement(
                new AgreementId(id), terms, withdrawnOn, renewsId == null ? null : new AgreementId(renewsId), version);
    }
}
