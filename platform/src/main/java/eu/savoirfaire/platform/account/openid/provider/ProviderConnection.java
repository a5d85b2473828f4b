package eu.savoirfaire.platform.account.openid.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** The wire to providers: encrypted unless they run on this machine, no redirect followed, bounded in time and size. */
@Singleton
class ProviderConnection implements ResourceRetriever, HTTPRequestSender {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 256 * 1024;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Whether what is said there can be overheard by nobody. */
    static boolean safe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        var response = sent(HttpRequest.newBuilder(URI.create(url.toString())).header("Accept", "application/json"));
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode() + " from " + url);
        }
        var type = response.headers().firstValue("Content-Type").orElse("application/json");
        return new Resource(new String(response.body(), StandardCharsets.UTF_8), type);
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        var body = asked.getBody();
        var request = HttpRequest.newBuilder(asked.getURI())
                .method(
                        asked.getMethod().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        var response = sent(request);
        var told = new HTTPResponse(response.statusCode());
        told.setBody(new String(response.body(), StandardCharsets.UTF_8));
        var type = response.headers().firstValue("Content-Type");
        try {
            if (type.isPresent()) {
                told.setContentType(type.get());
            }
        } catch (ParseException unreadable) {
            throw new IOException(unreadable);
        }
        return told;
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) throws IOException {
        var ready = request.timeout(TO_ANSWER).build();
        if (!safe(ready.uri())) {
            throw new IOException("not encrypted: " + ready.uri());
        }
        try {
            return client.send(ready, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a provider was asked");
        }
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
