package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.event.recipient.Progress;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Works until a test lets it end, or somebody cancels it. */
@Singleton
@Requires(property = "test.patient-work", value = "true")
final class PatientWork implements Work {
    private volatile boolean enough;

    void end() {
        enough = true;
    }

    @Override
    public String kind() {
        return "patient";
    }

    @Override
    public List<String> subjects() {
        return List.of("well", "badly", "broken");
    }

    @Override
    public Optional<Finding> run(String subject, Progress progress) {
        if (subject.equals("broken")) {
            throw new IllegalStateException("as the test wants it");
        }
        while (!enough) {
            if (!progress.onward(3, 10)) {
                return Optional.empty();
            }
            LockSupport.parkNanos(1_000_000);
        }
        enough = false;
        return Optional.of(
                subject.equals("badly")
                        ? Finding.bad("platform.job.outcome.audit.missing", 7)
                        : Finding.good("platform.job.outcome.reindex", 2));
    }
}
