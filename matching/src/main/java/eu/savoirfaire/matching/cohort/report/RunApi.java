package eu.savoirfaire.matching.cohort.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.run.KeptRun;
import eu.savoirfaire.matching.cohort.run.RunResult;
import eu.savoirfaire.matching.cohort.run.RunState;
import eu.savoirfaire.matching.cohort.run.Runs;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs of a cohort, for programs. */
@Controller("/api/v1/matching/cohorts/{id}/runs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "matching")
class RunApi {
    private final Cohorts cohorts;
    private final Runs runs;
    private final CurrentActor actor;
    private final Permissions permissions;

    RunApi(Cohorts cohorts, Runs runs, CurrentActor actor, Permissions permissions) {
        this.cohorts = cohorts;
        this.runs = runs;
        this.actor = actor;
        this.permissions = permissions;
    }

    /** All runs of a cohort, the latest first. */
    @Serdeable
    record CohortRuns(UUID cohort, int total, List<CohortRunEntry> items) {}

    /** A run: how it stands, how many needs are judged, and why it could not be done if it was refused. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CohortRunEntry(
            UUID id,
            int number,
            String state,
            long done,
            long total,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String refused) {}

    /** What a run came to, by pseudonyms; the seed is told when it is confirmed. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CohortRunReport(CohortRunEntry run, @Nullable String seed, RunResult result) {}

    @Get
    @Operation(operationId = "listCohortRuns", summary = "The runs of a cohort")
    @ApiResponse(responseCode = "403", description = "The cohort is another organisation's")
    CohortRuns list(UUID id) {
        var items = runs.of(managed(id)).stream().map(RunApi::entry).toList();
        return new CohortRuns(id, items.size(), items);
    }

    @Post
    @Operation(operationId = "beginCohortRun", summary = "Begins a run, which goes on by itself")
    @ApiResponse(responseCode = "202", description = "It runs; its address is in Location")
    @ApiResponse(responseCode = "409", description = "The cohort cannot be run now")
    HttpResponse<CohortRunEntry> begin(UUID id) {
        var run = runs.begin(managed(id));
        return HttpResponse.<CohortRunEntry>status(HttpStatus.ACCEPTED)
                .headers(headers -> headers.location(URI.create("/api/v1/matching/cohorts/" + id + "/runs/" + run)))
                .body(entry(runs.require(run)));
    }

    @Get("/{run}")
    @Operation(operationId = "getCohortRun", summary = "What a run came to")
    @ApiResponse(responseCode = "404", description = "There is no such run, or nothing came of it yet")
    CohortRunReport get(UUID id, UUID run) {
        var cohort = managed(id);
        var kept = runs.require(run);
        if (!kept.cohort().equals(cohort)) {
            throw new Refused(new CohortRefusal.NoRun());
        }
        var seed = kept.state() == RunState.CONFIRMED
                ? cohorts.require(cohort).seed().orElse(null)
                : null;
        return new CohortRunReport(entry(kept), seed, runs.result(run));
    }

    private CohortId managed(UUID id) {
        var cohort = new CohortId(id);
        permissions.require(actor.get(), "cohort.manage", cohort.reference());
        return cohort;
    }

    private static CohortRunEntry entry(KeptRun run) {
        return new CohortRunEntry(
                run.id(),
                run.number(),
                run.state().word(),
                run.done(),
                run.total(),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.refused().orElse(null));
    }
}
