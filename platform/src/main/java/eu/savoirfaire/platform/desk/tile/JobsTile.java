package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.DeskTile;
import eu.savoirfaire.platform.job.Job;
import eu.savoirfaire.platform.job.Jobs;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Long work that runs, and kinds of it whose last run went wrong. */
@Singleton
class JobsTile implements DeskTile {
    private final Jobs jobs;

    JobsTile(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String action() {
        return "job.see";
    }

    @Override
    public Optional<Content> content() {
        var last = jobs.works().stream()
                .flatMap(work -> jobs.latest(work.kind()).stream())
                .toList();
        var running = last.stream().filter(Job::running).count();
        var bad = last.stream().filter(Job::bad).count();
        return Optional.of(
                Content.calm(Label.key("platform.job"), Label.key("platform.job.tile", running, bad), "/desk/jobs")
                        .with(running)
                        .pressingIf(bad > 0));
    }
}
