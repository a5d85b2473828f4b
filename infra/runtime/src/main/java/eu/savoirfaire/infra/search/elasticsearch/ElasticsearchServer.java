package eu.savoirfaire.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import eu.savoirfaire.infra.search.result.SearchFailure;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/** The server, and what it means when it fails. Nothing is sent before the first question. */
public final class ElasticsearchServer implements AutoCloseable {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final URI url;
    private final String prefix;
    private final RestClient connections;
    private final ElasticsearchClient client;

    /**
     * @param prefix what the names of our indexes begin with
     * @param apiKey null when the server wants none
     * @param timeout how long to wait for an answer
     */
    public ElasticsearchServer(URI url, String prefix, @Nullable String apiKey, Duration timeout) {
        this.url = url;
        this.prefix = prefix;
        this.connections = connections(url, apiKey, Math.toIntExact(timeout.toMillis()));
        this.client = new ElasticsearchClient(new RestClientTransport(connections, new JacksonJsonpMapper()));
    }

    private static RestClient connections(URI url, @Nullable String apiKey, int timeout) {
        RestClientBuilder builder = RestClient.builder(HttpHost.create(url.toString()))
                .setRequestConfigCallback(
                        request -> request.setConnectTimeout(timeout).setSocketTimeout(timeout));
        return apiKey == null
                ? builder.build()
                : builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", "ApiKey " + apiKey)})
                        .build();
    }

    String prefix() {
        return prefix;
    }

    /** Asks the server; {@code what} completes the sentence "the server would not …". */
    <T> T ask(String what, Request<T> request) {
        try {
            return request.send(client);
        } catch (ElasticsearchException e) {
            throw e.status() == UNAVAILABLE || e.status() == TOO_MANY_REQUESTS
                    ? new SearchFailure.Away(url.toString(), e)
                    : new SearchFailure.Rejected(what, e);
        } catch (IOException e) {
            throw new SearchFailure.Away(url.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (IOException e) {
            throw new SearchFailure.Away(url.toString(), e);
        }
    }

    /** One question to the server. */
    interface Request<T> {
        T send(ElasticsearchClient client) throws IOException;
    }
}
