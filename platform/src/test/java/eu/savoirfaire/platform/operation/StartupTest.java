package eu.savoirfaire.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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

    private static int status(URI server, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server.resolve(path)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
