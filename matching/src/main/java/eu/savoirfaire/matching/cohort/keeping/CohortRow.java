package eu.savoirfaire.matching.cohort.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortFacts;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "cohort", schema = "matching")
record CohortRow(
        @Id UUID id,
        UUID organisation,
        @Nullable UUID programme,
        String name,
        CohortKind kind,
        boolean mostWelfare,
        int least,
        int most,
        LocalDate firstDay,
        LocalDate lastDay,
        CohortState state,
        @Nullable UUID runId,
        @Nullable String seed,
        long version) {

    static CohortRow of(Cohort cohort, long version) {
        var facts = cohort.facts();
        return new CohortRow(
                cohort.id().value(),
                cohort.organisation().value(),
                facts.programme().orElse(null),
                facts.name(),
                facts.kind(),
                facts.mostWelfare(),
                facts.least(),
                facts.most(),
                facts.first(),
                facts.last(),
                cohort.state(),
                cohort.run().orElse(null),
                cohort.seed().orElse(null),
                version);
    }

    Cohort cohort() {
        return new Cohort(
                new CohortId(id),
                new OrganisationId(organisation),
                new CohortFacts(
                        name, kind, mostWelfare, least, most, firstDay, lastDay, Optional.ofNullable(programme)),
                state,
                Optional.ofNullable(runId),
                Optional.ofNullable(seed),
                version,
                List.of());
    }
}
