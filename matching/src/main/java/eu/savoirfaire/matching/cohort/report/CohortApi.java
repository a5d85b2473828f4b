package eu.savoirfaire.matching.cohort.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cohorts and circles, for programs: nothing of who takes part. */
@Controller("/api/v1/matching/cohorts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "matching")
class CohortApi {
    private final Cohorts cohorts;
    private final CurrentActor actor;
    private final Permissions permissions;

    CohortApi(Cohorts cohorts, CurrentActor actor, Permissions permissions) {
        this.cohorts = cohorts;
        this.actor = actor;
        this.permissions = permissions;
    }

    /** The cohorts that whoever asks may read. */
    @Serdeable
    record CohortList(int total, List<CohortSummary> items) {}

    /**
     * A cohort: what for, how many people it, or each circle of it, takes, and how it stands; with the seed of its lots once it
     * is confirmed.
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CohortSummary(
            UUID id,
            String name,
            UUID organisation,
            String kind,
            String state,
            int least,
            int most,
            LocalDate first,
            LocalDate last,
            @Nullable String seed) {}

    @Get
    @Operation(operationId = "listCohorts", summary = "The cohorts that are public, or that one looks after")
    CohortList list() {
        var items = cohorts.all().stream()
                .filter(this::mayBeRead)
                .map(CohortApi::summary)
                .toList();
        return new CohortList(items.size(), items);
    }

    @Get("/{id}")
    @Operation(operationId = "getCohort", summary = "A cohort")
    @ApiResponse(responseCode = "404", description = "There is none, or it is not public yet")
    CohortSummary get(UUID id) {
        return cohorts.find(new CohortId(id))
                .filter(this::mayBeRead)
                .map(CohortApi::summary)
                .orElseThrow(() -> new Refused(new CohortRefusal.NotFound()));
    }

    private boolean mayBeRead(Cohort cohort) {
        return cohort.state() != CohortState.DRAFT
                || permissions.may(actor.get(), "cohort.manage", cohort.id().reference());
    }

    private static CohortSummary summary(Cohort cohort) {
        var facts = cohort.facts();
        return new CohortSummary(
                cohort.id().value(),
                facts.name(),
                cohort.organisation().value(),
                facts.kind().name().toLowerCase(Locale.ROOT),
                cohort.state().name().toLowerCase(Locale.ROOT),
                facts.least(),
                facts.most(),
                facts.first(),
                facts.last(),
                cohort.state() == CohortState.CONFIRMED ? cohort.seed().orElse(null) : null);
    }
}
