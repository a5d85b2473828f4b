package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.DeskTile;
import eu.savoirfaire.platform.job.Jobs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** When the data was last saved from here. */
@Singleton
class BackupTile implements DeskTile {
    private static final Duration TOO_LONG = Duration.ofDays(8);

    private final Jobs jobs;
    private final Clock clock;

    BackupTile(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String action() {
        return "job.see";
    }

    @Override
    public Optional<Content> content() {
        var age = jobs.latestGood("backup").map(job -> Duration.between(job.startedAt(), clock.instant()));
        var text = age.map(time -> Label.key("platform.desk.backup.age", time.toDays()))
                .orElseGet(() -> Label.key("platform.desk.backup.never"));
        return Optional.of(Content.calm(Label.key("platform.desk.backup"), text, "/desk/jobs")
                .pressingIf(age.filter(time -> time.compareTo(TOO_LONG) > 0).isPresent()));
    }
}
