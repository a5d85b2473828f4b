package eu.savoirfaire.platform.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server as people start it, in a process of its own. */
@Tag("alone")
class ServeIT {
    private static final Duration TO_START = Duration.ofSeconds(90);
    private static final Duration TO_END = Duration.ofSeconds(5);

    /** Two processors have that much time in the 5 s within which the server is ready. */
    private static final Duration WORK_OF_A_START = Duration.ofSeconds(10);

    private static final Pattern METRIC = Pattern.compile("([a-z_]+)\\{job=");

    private final Path folder;
    private final Script script = new Script(Script.OURS);

    ServeIT(@TempDir Path folder) {
        this.folder = folder;
        script.in(folder);
    }

    @Test
    void startsAnswersAndEndsWhenAsked() throws Exception {
        try (var server = script.start("serve", "--port", "0", "--no-demo", "--data", "my data")) {
            var address = address(server);

            assertThat(get(address, "/health").statusCode()).isEqualTo(200);
            assertThat(get(address, "/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get(address, "/health/readiness").statusCode()).isEqualTo(200);
            assertThat(get(address, "/prometheus").body()).contains(namesOnTheDashboard());
            assertThat(get(address, "/api/v1/openapi.yml").body()).startsWith("openapi: 3.1.0");
            assertThat(get(address, "/api").headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            assertThat(get(address, "/no-such-page").statusCode()).isEqualTo(404);
            assertThat(Files.exists(folder.resolve("my data/log/savoir.log"))).isTrue();

            var ended = server.terminate(TO_END);

            assertThat(ended.exit()).isEqualTo(143);
            assertThat(ended.out().lines()).hasSize(1);
        }
    }

    @Test
    void theSecondStartIsQuick() {
        try (var first = script.start("serve", "--port", "0", "--data", "data")) {
            address(first);
            first.terminate(TO_END);
        }

        try (var second = script.start("serve", "--port", "0", "--data", "data")) {
            address(second);

            assertThat(second.process().info().totalCpuDuration())
                    .hasValueSatisfying(work -> assertThat(work).isLessThan(WORK_OF_A_START));
        }
    }

    @Test
    void aDataFolderHasOneMaster() {
        try (var server = script.start("serve", "--port", "0", "--no-demo", "--data", "data")) {
            address(server);

            var second = script.run("serve", "--port", "0", "--data", "data");
            var command = script.run("reindex", "--data", "data");

            assertThat(second.exit()).isEqualTo(75);
            assertThat(said(second)).hasSize(1).first().asString().contains("data");
            assertThat(command.exit()).isEqualTo(75);
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var run = script.run("serve", "--port", port, "--no-demo", "--data", "data");

            assertThat(run.exit()).isEqualTo(75);
            assertThat(said(run)).singleElement().asString().contains(port, "--port");
        }
    }

    @ParameterizedTest
    @CsvSource({"64, nonsense", "64, serve --port many", "69, reindex --data nowhere", "65, restore none.zip"})
    void whatCannotBeDoneIsSaidInAFewLines(int exit, String line) {
        var run = script.run(line.split(" "));

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
        assertThat(said(run)).hasSizeBetween(1, 3).noneMatch(text -> text.contains("Exception"));
    }

    @Test
    void whatWasBackedUpIsRestored() {
        try (var server = script.start("serve", "--port", "0", "--no-demo", "--data", "data")) {
            address(server);
            server.terminate(TO_END);
        }

        assertThat(script.run("backup", "--data", "data", "saved.zip").exit()).isZero();
        assertThat(script.run("restore", "--data", "other", "saved.zip").exit()).isZero();
        assertThat(script.run("reindex", "--data", "other").exit()).isZero();
        assertThat(script.run("backup", "--data", "data", "saved.zip").exit()).isEqualTo(65);
    }

    private static List<String> namesOnTheDashboard() throws IOException {
        var dashboard = Files.readString(Script.OURS.resolveSibling("infra/deploy/grafana/savoir.json"));
        var names = METRIC.matcher(dashboard)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(9);
        return names;
    }

    private static URI address(Script.Running server) {
        var line = server.awaitLine("Savoir Faire is ready at ", TO_START);
        return URI.create(line.substring(line.indexOf("http")));
    }

    private static HttpResponse<String> get(URI server, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server.resolve(path)).build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /** What was said to the person, without what the script and the JVM say of themselves. */
    private static List<String> said(Script.Ended run) {
        return run.err()
                .lines()
                .filter(line -> !line.startsWith("WARNING: Using incubator") && !line.contains("preparing for"))
                .toList();
    }
}
