package eu.savoirfaire.platform.operation;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Starts the application once in a folder of its own, asks for a few pages and ends. The script does so after a build, so
 * that the JVM can write down which classes a start loads ({@code -XX:ArchiveClassesAtExit}) and load them at once later:
 * that halves the time to start.
 */
public final class Rehearsal {
    private static final List<String> PAGES = List.of(
            "/",
            "/practices",
            "/practices?q=lavoro&lang=en",
            "/workshops",
            "/api",
            "/health",
            "/prometheus",
            "/api/v1/practices?q=work",
            "/no-such-page");

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("savoir-rehearsal");
        try (var installation =
                Installation.serving(folder, Map.of("micronaut.server.port", -1, "savoir.demo", true))) {
            var server = installation.part(EmbeddedServer.class).start();
            installation.part(Startup.class).await(Duration.ofSeconds(20));
            visit(server.getURI());
        } finally {
            remove(folder);
        }
    }

    private static void visit(URI server) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(server.resolve(page))
                        .timeout(Duration.ofSeconds(10))
                        .build();
                client.send(request, BodyHandlers.discarding());
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
