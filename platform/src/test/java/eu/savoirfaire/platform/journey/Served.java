package eu.savoirfaire.platform.journey;

import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.operation.Startup;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The whole program, serving on a free port from a folder of its own. */
final class Served implements AutoCloseable {
    private final Installation installation;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(Installation installation, URI address) {
        this.installation = installation;
        this.address = address;
    }

    static Served withDemoData() throws IOException {
        return with(Map.of("savoir.demo", true));
    }

    static Served empty() throws IOException {
        return with(Map.of("savoir.demo", false));
    }

    static Served with(Map<String, Object> chosen) throws IOException {
        return in(Files.createTempDirectory("savoir-journey"), chosen);
    }

    /** Serves from this folder. */
    static Served in(Path data, Map<String, Object> chosen) {
        var settings = new HashMap<>(chosen);
        settings.put("micronaut.server.port", -1);
        var installation = Installation.serving(data, settings);
        var server = installation.part(EmbeddedServer.class).start();
        if (!installation.part(Startup.class).await(Duration.ofSeconds(60))) {
            throw new IllegalStateException("not ready within a minute");
        }
        return new Served(installation, server.getURI());
    }

    /** An address of the server, from a path with its query. */
    String at(String path) {
        return address.resolve(path).toString();
    }

    URI address() {
        return address;
    }

    <T> T part(Class<T> type) {
        return installation.part(type);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** As a browser asks: who has to sign in first is led there. */
    HttpResponse<String> browse(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        installation.close();
    }
}
