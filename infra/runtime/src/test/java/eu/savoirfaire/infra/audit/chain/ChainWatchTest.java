package eu.savoirfaire.infra.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.health.HealthStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

class ChainWatchTest {

    @Test
    @Timeout(30)
    void aServerLinksByItselfAndHealthShowsWhereTheChainEnds() {
        try (var scene = serving(TestDatabase.h2InMemory())) {
            scene.write("GP-1", "a");

            awaitLinked(scene);

            var health = Mono.from(scene.context().getBean(ChainWatch.class).getResult())
                    .block();
            assertThat(health).isNotNull();
            assertThat(health.getStatus()).isEqualTo(HealthStatus.UP);
            assertThat(health.getDetails())
                    .isEqualTo(Map.of("head", scene.head().toString(), "unlinked", 0L));
        }
    }

    private static ChainScene serving(TestDatabase database) {
        var properties = new HashMap<String, Object>(database.properties());
        properties.put(Bakery.OPEN, true);
        properties.put("savoir.events.poll", "10ms");
        return new ChainScene(database, ApplicationContext.run(properties));
    }

    private static void awaitLinked(ChainScene scene) {
        while (scene.head().position() == 0) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
