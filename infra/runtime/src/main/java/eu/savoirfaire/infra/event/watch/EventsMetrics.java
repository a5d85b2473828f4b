package eu.savoirfaire.infra.event.watch;

import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.event.log.EventReader;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Gauges of delivery: {@code events.lag}, {@code events.parked} and {@code events.stopped} (0 or 1) per subscription,
 * {@code events.unstamped} and {@code events.unstamped.age} (seconds). They are looked up every few seconds, so that
 * reading them asks nothing of the database.
 */
@Singleton
@Requires(beans = DataSource.class)
@Requires(beans = MeterRegistry.class)
@Requires(property = "savoir.events.workers", notEquals = StringUtils.FALSE)
final class EventsMetrics {
    private final Subscriptions subscriptions;
    private final EventReader reader;
    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, SubscriptionState> states = new ConcurrentHashMap<>();
    private volatile double unstamped;
    private volatile double unstampedAge;

    EventsMetrics(Subscriptions subscriptions, EventReader reader, MeterRegistry registry, Clock clock) {
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.registry = registry;
        this.clock = clock;
        Gauge.builder("events.unstamped", this, metrics -> metrics.unstamped)
                .description("Committed events without a position")
                .register(registry);
        Gauge.builder("events.unstamped.age", this, metrics -> metrics.unstampedAge)
                .description("Age of the oldest event without a position")
                .baseUnit("seconds")
                .register(registry);
    }

    @Scheduled(fixedDelay = "5s")
    void look() {
        var waiting = reader.unstamped();
        unstamped = waiting.count();
        unstampedAge = waiting.oldest()
                .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
        for (var state : subscriptions.states()) {
            if (states.put(state.name(), state) == null) {
                register(state.name());
            }
        }
    }

    private void register(String name) {
        var tags = Tags.of("subscription", name);
        Gauge.builder("events.lag", this, metrics -> metrics.state(name).lag())
                .description("Events that the subscription has yet to deal with")
                .tags(tags)
                .register(registry);
        Gauge.builder("events.parked", this, metrics -> metrics.state(name).parked())
                .description("Events laid aside that wait for a person")
                .tags(tags)
                .register(registry);
        Gauge.builder("events.stopped", this, metrics -> metrics.isStopped(name) ? 1 : 0)
                .description("Whether the subscription waits for a newer program")
                .tags(tags)
                .register(registry);
    }

    private boolean isStopped(String name) {
        return state(name).status() == SubscriptionState.Status.STOPPED;
    }

    private SubscriptionState state(String name) {
        return Objects.requireNonNull(states.get(name));
    }
}
