package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.elasticsearch.ElasticsearchEngine;
import eu.savoirfaire.infra.search.elasticsearch.ElasticsearchServer;
import eu.savoirfaire.infra.search.engine.Engine;
import eu.savoirfaire.infra.search.engine.Opening;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.SearchFailure;
import eu.savoirfaire.infra.testkit.elasticsearch.TestElasticsearch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ElasticsearchIT extends SearchIndexContract {
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final String prefix = "test" + TESTS.incrementAndGet() + "-";
    private final ElasticsearchServer server = server(TestElasticsearch.shared().url(), prefix);

    private static ElasticsearchServer server(URI url, String prefix) {
        return new ElasticsearchServer(url, prefix, null, Duration.ofSeconds(20));
    }

    @AfterEach
    void closeServer() {
        TestElasticsearch.shared().deleteIndexes(prefix);
        server.close();
    }

    @Override
    Engine open() {
        return new ElasticsearchEngine(LAYOUT, ANALYSIS, server);
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Test
    void anIndexOfAnotherDefinitionIsEmptied() {
        write(1, document("a").body(EN, "garden").put());
        var definition = SampleDocument.DEFINITION;
        var changed = new Layout(new IndexDefinition(
                definition.name(), 2, definition.texts(), definition.facets(), definition.suggestKinds()));

        var other = new SearchIndex(changed, ANALYSIS, new ElasticsearchEngine(changed, ANALYSIS, server));

        assertThat(other.opening()).isInstanceOf(Opening.Cleared.class);
        assertThat(other.position()).isZero();
        assertThat(other.search(SearchQuery.of("", EN)).total()).isZero();
    }

    @Test
    void aServerThatIsAwayIsNamedAndPeopleAreToldSo() throws IOException {
        try (var away = server(URI.create("http://127.0.0.1:" + closedPort()), "")) {
            var index = new SearchIndex(LAYOUT, ANALYSIS, new ElasticsearchEngine(LAYOUT, ANALYSIS, away));

            assertThatExceptionOfType(SearchFailure.Away.class)
                    .isThrownBy(() -> index.search(SearchQuery.of("garden", EN)))
                    .withMessageContaining("127.0.0.1")
                    .satisfies(failure ->
                            assertThat(failure.refusal().kind().status()).isEqualTo(503));
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
