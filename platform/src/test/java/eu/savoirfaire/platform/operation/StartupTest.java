package eu.savoirfaire.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.Seeking;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {

    @Test
    void theServerIsReadyWhenTheStartIsOver(@TempDir Path data) throws Exception {
        try (var installation = Installation.serving(data, Map.of("micronaut.server.port", -1, "savoir.demo", false))) {
            var server = installation.part(EmbeddedServer.class).start().getURI();

            assertThat(status(server, "/health/liveness")).isEqualTo(200);
            assertThat(status(server, "/health/readiness")).isEqualTo(503);
            assertThat(status(server, "/health")).isEqualTo(503);

            assertThat(installation.part(Startup.class).await(Duration.ofSeconds(30)))
                    .isTrue();

            assertThat(status(server, "/health/readiness")).isEqualTo(200);
            assertThat(status(server, "/health")).isEqualTo(200);
        }
    }

    @Test
    void whatHasEndedIsLeftToTheCollectorOfGarbage(@TempDir Path data) throws Exception {
        var parts = partsOfTheEnded(data);

        for (var look = 0; look < 50 && parts.stream().anyMatch(StartupTest::isHeld); look++) {
            System.gc();
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(parts).noneMatch(StartupTest::isHeld);
    }

    private static List<WeakReference<?>> partsOfTheEnded(Path data) {
        try (var installation = Installation.serving(data, Map.of("micronaut.server.port", -1, "savoir.demo", false))) {
            installation.part(EmbeddedServer.class).start();
            installation.part(Startup.class).await(Duration.ofSeconds(30));
            return Stream.of(EmbeddedServer.class, Seeking.class)
                    .<WeakReference<?>>map(type -> new WeakReference<>(installation.part(type)))
                    .toList();
        }
    }

    private static boolean isHeld(WeakReference<?> part) {
        return !part.refersTo(null);
    }

    private static int status(URI server, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server.resolve(path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
