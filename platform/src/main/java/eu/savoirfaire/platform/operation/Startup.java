package eu.savoirfaire.platform.operation;

import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.platform.flow.demo.LoadDemoData;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Whether the start is over: the demo data is in, and everything that follows the log has caught up with what was there.
 * Until then the server answers that it is not ready; afterwards lag is a detail, never a reason to be down.
 */
@Singleton
@Readiness
public final class Startup implements HealthIndicator {
    private final LoadDemoData demoData;
    private final Subscriptions subscriptions;
    private final AtomicBoolean demoLooked = new AtomicBoolean();
    private volatile boolean over;

    Startup(LoadDemoData demoData, Subscriptions subscriptions) {
        this.demoData = demoData;
        this.subscriptions = subscriptions;
    }

    /**
     * Waits for the end of the start, then answers that all is ready.
     *
     * @return false when it has not ended in time; it may be called again
     */
    public boolean await(Duration patience) {
        if (demoLooked.compareAndSet(false, true)) {
            demoData.ifWanted();
        }
        over = over || subscriptions.awaitCaughtUp(patience);
        return over;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(() -> HealthResult.builder("startup", over ? HealthStatus.UP : HealthStatus.DOWN)
                .details(Map.of("over", over))
                .build());
    }
}
