package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.infra.event.RecordedEvent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * How this node's engine stands: as a detail of health, which is always UP since no restart mends it, and as the metrics
 * {@code matching.engine.lag} (how long it took from an event to the lists that follow it), {@code matching.engine.offers} and
 * {@code matching.engine.made} (seconds that its making took).
 */
@Singleton
class EngineWatch implements HealthIndicator {
    private final RunningEngine engine;
    private final Clock clock;
    private final @Nullable Timer lag;

    EngineWatch(RunningEngine engine, Clock clock, @Nullable MeterRegistry registry) {
        this.engine = engine;
        this.clock = clock;
        this.lag = registry == null ? null : registered(registry);
    }

    private Timer registered(MeterRegistry registry) {
        Gauge.builder(
                        "matching.engine.offers",
                        engine,
                        running -> running.engine().offers().size())
                .description("Offers that the engine of this node looks through")
                .register(registry);
        Gauge.builder(
                        "matching.engine.made",
                        engine,
                        running -> running.making().toMillis() / 1000.0)
                .description("How long the last making of the engine took")
                .baseUnit("seconds")
                .register(registry);
        return Timer.builder("matching.engine.lag")
                .description("From an event to the lists that follow it")
                .register(registry);
    }

    /** The engine follows this event now. */
    void applied(RecordedEvent event) {
        if (lag != null) {
            var behind = Duration.between(event.time(), clock.instant());
            lag.record(behind.isNegative() ? Duration.ZERO : behind);
        }
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(() -> HealthResult.builder("matching.engine", HealthStatus.UP)
                .details(details())
                .build());
    }

    private Map<String, Object> details() {
        var now = engine.engine();
        var details = new LinkedHashMap<String, Object>();
        details.put("position", engine.position());
        details.put("offers", now.offers().size());
        details.put("taxonomy", now.taxonomy().toString());
        details.put("madeInMilliseconds", engine.making().toMillis());
        return details;
    }
}
