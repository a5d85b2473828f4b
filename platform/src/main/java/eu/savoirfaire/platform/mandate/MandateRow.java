package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.mandate.Mandate.Holder;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param codeHash null as soon as the code is worth nothing */
@MappedEntity(value = "mandate", schema = "platform")
record MandateRow(
        @Id UUID id,
        UUID personId,
        Mandate.State state,
        Mandate.How how,
        String explainedIn,
        boolean interpreter,
        @Nullable UUID caseWorkerId,
        @Nullable UUID organisationId,
        @Nullable String codeHash,
        @Nullable LocalDate signedOn,
        Instant offeredAt,
        @Nullable Instant givenAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        long version) {

    static MandateRow of(Mandate mandate, @Nullable String codeHash) {
        return new MandateRow(
                mandate.id().value(),
                mandate.person().value(),
                mandate.state(),
                mandate.how(),
                mandate.explainedIn(),
                mandate.interpreter(),
                mandate.holder().map(holder -> holder.caseWorker().value()).orElse(null),
                mandate.holder().map(holder -> holder.organisation().value()).orElse(null),
                codeHash,
                mandate.signedOn().orElse(null),
                mandate.offeredAt(),
                mandate.givenAt().orElse(null),
                mandate.expiresAt(),
                mandate.endedAt().orElse(null),
                mandate.version());
    }

    Mandate mandate() {
        return new Mandate(
                new MandateId(id),
                new PersonId(personId),
                state,
                how,
                explainedIn,
                interpreter,
                holder(caseWorkerId, organisationId),
                Optional.ofNullable(signedOn),
                offeredAt,
                Optional.ofNullable(givenAt),
                expiresAt,
                Optional.ofNullable(endedAt),
                version);
    }

    private static Optional<Holder> holder(@Nullable UUID caseWorker, @Nullable UUID organisation) {
        return caseWorker == null || organisation == null
                ? Optional.empty()
                : Optional.of(new Holder(new PersonId(caseWorker), new OrganisationId(organisation)));
    }
}
