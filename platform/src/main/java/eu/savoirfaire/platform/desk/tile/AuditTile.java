package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.DeskTile;
import eu.savoirfaire.platform.job.Job;
import eu.savoirfaire.platform.job.Jobs;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether the audit was found unbroken when it was last verified. */
@Singleton
class AuditTile implements DeskTile {
    private final Jobs jobs;

    AuditTile(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String action() {
        return "audit.read";
    }

    @Override
    public Optional<Content> content() {
        var last = jobs.latest("verify-audit");
        var text = last.map(job -> Label.key(
                        job.running()
                                ? "platform.audit.tile.running"
                                : job.well() ? "platform.audit.tile.good" : "platform.audit.tile.bad"))
                .orElseGet(() -> Label.key("platform.audit.tile.never"));
        return Optional.of(Content.calm(Label.key("platform.audit"), text, "/desk/audit")
                .pressingIf(last.filter(Job::bad).isPresent()));
    }
}
