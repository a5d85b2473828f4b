package eu.savoirfaire.matching.cohort.report;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.run.KeptRun;
import eu.savoirfaire.matching.cohort.run.RunState;
import eu.savoirfaire.matching.cohort.run.Runs;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The page of a run. */
@Singleton
final class ReportPage {
    private final Cohorts cohorts;
    private final Runs runs;
    private final Reports reports;

    ReportPage(Cohorts cohorts, Runs runs, Reports reports) {
        this.cohorts = cohorts;
        this.runs = runs;
        this.reports = reports;
    }

    Page page(KeptRun seen, Optional<Label> notice, FormErrors errors) {
        var run = runs.require(seen.id());
        var cohort = cohorts.require(run.cohort());
        var above = "/matching/cohorts/" + cohort.id().value();
        var view = new ReportView(
                above + "/runs/" + run.id(),
                above,
                cohort.facts().name(),
                run.number(),
                run.running(),
                run.cancelling(),
                run.done(),
                run.total(),
                Label.key("matching.run.state." + run.state().word()),
                run.state() == RunState.CONFIRMED ? "good" : "plain",
                run.refused().map(Label::key),
                run.startedAt().atZone(ZoneOffset.UTC),
                run.state().hasResult() ? Optional.of(reports.of(cohort, run)) : Optional.empty(),
                others(cohort, run),
                run.state() == RunState.PROPOSED && cohort.state() == CohortState.PROPOSED,
                run.state() == RunState.CONFIRMED && cohort.state() == CohortState.CONFIRMED,
                notice,
                errors);
        return Page.of("matching/cohort/run", view, "matching.run.title", run.number())
                .below(Label.key("matching.cohorts"), "/matching/cohorts")
                .below(Label.of(cohort.facts().name()), above);
    }

    private List<Choice> others(Cohort cohort, KeptRun run) {
        return runs.of(cohort.id()).stream()
                .filter(other -> !other.id().equals(run.id()) && other.state().hasResult())
                .map(other -> Choice.of(other.id().toString(), Label.key("matching.run.title", other.number()), false))
                .toList();
    }
}
