package eu.savoirfaire.infra.event.watch;

import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.event.log.EventReader;
import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How far subscriptions are behind: details only, and always UP, since a restart mends none of it. */
@Singleton
@Requires(beans = DataSource.class)
final class EventsHealth implements HealthIndicator {
    private final Subscriptions subscriptions;
    private final EventReader reader;

    EventsHealth(Subscriptions subscriptions, EventReader reader) {
        this.subscriptions = subscriptions;
        this.reader = reader;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromCallable(this::details)
                .subscribeOn(Schedulers.boundedElastic())
                // the database has an indicator of its own to say so
                .onErrorReturn(Map.of("message", "The database does not answer"))
                .map(details -> HealthResult.builder("events", HealthStatus.UP)
                        .details(details)
                        .build());
    }

    private Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        var unstamped = reader.unstamped();
        details.put("unstamped", unstamped.count());
        unstamped.oldest().map(Instant::toString).ifPresent(oldest -> details.put("oldestUnstamped", oldest));
        for (var state : subscriptions.states()) {
            details.put(state.name(), details(state));
        }
        return details;
    }

    private static Map<String, Object> details(SubscriptionState state) {
        var details = new LinkedHashMap<String, Object>();
        details.put("status", state.status().name());
        details.put("kind", state.kind().name());
        details.put("position", state.position());
        details.put("lag", state.lag());
        details.put("parked", state.parked());
        state.message().ifPresent(message -> details.put("message", message));
        return details;
    }
}
