package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.SomeWorkshop;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.Workshops;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A server with an archive, empty before each test, and somebody who reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServedArchive implements TestPropertyProvider {
    private final TestDatabase database = TestDatabase.h2InMemory();
    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    EmbeddedServer server;

    @Inject
    Workshops workshops;

    @Inject
    ObjectMapper json;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(database.properties());
        properties.put("savoir.events.workers", "false");
        return properties;
    }

    @BeforeEach
    void empty() {
        new Tables(database).empty();
    }

    @AfterAll
    void close() {
        client.close();
    }

    final WorkshopRecord published(SomeWorkshop some) {
        return workshops.record(workshops.keep(some.reported(), true).id()).orElseThrow();
    }

    /** @param headers names and values in turn */
    final HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    final JsonNode read(String text) throws IOException {
        return json.readValue(text, Argument.of(JsonNode.class));
    }

    final JsonNode json(String path) throws IOException, InterruptedException {
        return read(get(path).body());
    }
}
