package eu.savoirfaire.matching.cohort.report;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.run.KeptRun;
import eu.savoirfaire.matching.cohort.run.RunResult;
import eu.savoirfaire.matching.cohort.run.Runs;
import eu.savoirfaire.matching.cohort.settling.Pseudonym;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two runs of a cohort side by side. */
@Controller("/matching/cohorts/{id}/runs/{run}/compare")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ComparePages {
    private final Cohorts cohorts;
    private final Runs runs;
    private final Reports reports;
    private final CurrentActor actor;
    private final Permissions permissions;

    ComparePages(Cohorts cohorts, Runs runs, Reports reports, CurrentActor actor, Permissions permissions) {
        this.cohorts = cohorts;
        this.runs = runs;
        this.reports = reports;
        this.actor = actor;
        this.permissions = permissions;
    }

    /** @param changed needs that got something else, by their codes */
    record CompareView(String name, Side one, Side other, List<Changed> changed) {
        record Side(
                String href,
                int number,
                int matched,
                int unmatched,
                int byPins,
                double score,
                double ratio,
                int firstRank) {}

        /** @param one empty where it got nothing */
        record Changed(String need, String one, String other) {}
    }

    @Get
    Page compare(UUID id, UUID run, @QueryValue(defaultValue = "") String with) {
        var cohort = new CohortId(id);
        permissions.require(actor.get(), "cohort.manage", cohort.reference());
        var one = of(cohort, run);
        var other = of(cohort, id(with));
        var kept = cohorts.require(cohort);
        var view = new CompareView(kept.facts().name(), side(kept, one), side(kept, other), changed(one, other));
        return Page.of("matching/cohort/compare", view, "matching.run.compare.title", one.number(), other.number())
                .below(Label.key("matching.cohorts"), "/matching/cohorts")
                .below(Label.of(kept.facts().name()), "/matching/cohorts/" + id);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Refused(new CohortRefusal.NoRun());
        }
    }

    private KeptRun of(CohortId cohort, UUID run) {
        var kept = runs.require(run);
        if (!kept.cohort().equals(cohort)) {
            throw new Refused(new CohortRefusal.NoRun());
        }
        return kept;
    }

    private CompareView.Side side(Cohort cohort, KeptRun run) {
        var result = runs.result(run.id());
        return new CompareView.Side(
                "/matching/cohorts/" + cohort.id().value() + "/runs/" + run.id(),
                run.number(),
                result.matched().size(),
                result.unmatched().size(),
                result.blockingByPins().size(),
                Reports.units(result.score()),
                result.ratio(),
                result.ranks().isEmpty() ? 0 : result.ranks().getFirst());
    }

    private List<CompareView.Changed> changed(KeptRun one, KeptRun other) {
        var before = placed(one);
        var after = placed(other);
        var needs = new TreeSet<>(before.keySet());
        needs.addAll(after.keySet());
        var titles = new HashMap<UUID, String>();
        return needs.stream()
                .filter(need -> !String.valueOf(before.get(need)).equals(String.valueOf(after.get(need))))
                .map(need -> new CompareView.Changed(
                        Pseudonym.of(need), title(before, need, titles), title(after, need, titles)))
                .toList();
    }

    private String title(Map<UUID, UUID> placed, UUID need, Map<UUID, String> titles) {
        var offer = placed.get(need);
        return offer == null ? "" : reports.title(offer, titles);
    }

    private Map<UUID, UUID> placed(KeptRun run) {
        return runs.result(run.id()).matched().stream()
                .collect(Collectors.toMap(RunResult.Placed::need, RunResult.Placed::offer));
    }
}
