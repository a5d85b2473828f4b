package eu.savoirfaire.infra.event.watch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.event.bakery.Subscribers;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.health.HealthStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class EventsWatchTest {

    @TempDir
    private Path temporary;

    private ApplicationContext context = ApplicationContext.builder().build();

    @BeforeEach
    void bake() {
        context = ApplicationContext.run(Map.of(
                "savoir.data",
                temporary.toString(),
                "datasources.default.maximum-pool-size",
                8,
                Bakery.OPEN,
                true,
                Subscribers.PRESENT,
                true));
        context.getBean(Bakery.class).open("rye");
        context.getBean(Bakery.class).bake("rye", 500);
        context.getBean(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void healthTellsHowEachSubscriptionStandsAndIsUp() {
        var health = Mono.from(context.getBean(EventsHealth.class).getResult()).block();

        assertThat(health).isNotNull();
        assertThat(health.getStatus()).isEqualTo(HealthStatus.UP);
        assertThat(health.getDetails())
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("unstamped", 0L)
                .containsEntry(
                        "bakery.tally",
                        Map.of("status", "FOLLOWING", "kind", "SHARED", "position", 1L, "lag", 0L, "parked", 0L));
    }

    @Test
    void gaugesTellTheSame() {
        context.getBean(EventsMetrics.class).look();

        var registry = context.getBean(MeterRegistry.class);
        assertThat(registry.get("events.lag")
                        .tag("subscription", "bakery.tally")
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("events.parked")
                        .tag("subscription", "bakery.letters")
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("events.stopped")
                        .tag("subscription", "bakery.letters")
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("events.unstamped").gauge().value()).isZero();
        assertThat(registry.get("database.file.size").gauge().value()).isGreaterThan(10_000);
    }
}
