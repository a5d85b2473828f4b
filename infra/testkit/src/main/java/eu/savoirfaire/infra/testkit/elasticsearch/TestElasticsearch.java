package eu.savoirfaire.infra.testkit.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real Elasticsearch node on 127.0.0.1, started from jars. Its Netty, Lucene and log4j would clash with ours, so it
 * runs in a JVM of its own; that JVM ends when its standard input is closed, so it never outlives this one.
 */
public final class TestElasticsearch implements AutoCloseable {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Ready soon, with little memory. */
    private static final List<String> LIGHT = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

    /** As fast as it gets. */
    private static final List<String> FAST = List.of("-Xmx2g");

    private final Path folder;
    private final Process process;
    private final URI url;

    private TestElasticsearch(Path folder, Process process, URI url) {
        this.folder = folder;
        this.process = process;
        this.url = url;
    }

    /** The node that all tests of this JVM share; it is started when first asked for and ends with the JVM. */
    public static TestElasticsearch shared() {
        return Shared.SERVER;
    }

    /** Starts a node and waits until it answers. */
    public static TestElasticsearch start() {
        return start(LIGHT);
    }

    /** Starts a node that is to be measured: it may compile its code fully and has memory. */
    public static TestElasticsearch startForBench() {
        return start(FAST);
    }

    private static TestElasticsearch start(List<String> options) {
        try {
            var folder = createFolder();
            var portFile = folder.resolve("port");
            var process = NodeProcess.start(folder, portFile, options);
            return new TestElasticsearch(folder, process, await(process, portFile, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Elasticsearch could not be started", e);
        }
    }

    /** In memory where the system offers that: the node syncs after every request, and a test needs none of it. */
    private static Path createFolder() throws IOException {
        var prefix = "savoir-elasticsearch";
        return Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, prefix) : Files.createTempDirectory(prefix);
    }

    /** Where it answers, such as {@code http://127.0.0.1:40123}. */
    public URI url() {
        return url;
    }

    /** Deletes all indexes whose names begin with a prefix: a server full of what tests leave behind gets slow. */
    public void deleteIndexes(String prefix) {
        var request =
                HttpRequest.newBuilder(url.resolve("/" + prefix + "*")).DELETE().build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException("indexes " + prefix + " could not be deleted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete(folder);
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static URI await(Process process, Path portFile, Path folder) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(portFile)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("Elasticsearch did not start; it said:\n"
                        + Files.readString(folder.resolve(NodeProcess.OUTPUT)));
            }
            pause();
        }
        return URI.create("http://127.0.0.1:" + Files.readString(portFile).strip());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Elasticsearch was starting", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static final class Shared {
        private static final TestElasticsearch SERVER = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "elasticsearch-end"));
        }
    }
}
