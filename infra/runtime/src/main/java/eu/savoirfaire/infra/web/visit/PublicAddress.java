package eu.savoirfaire.infra.web.visit;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/**
 * The address by which the world reaches the site: {@code savoir.public-address}, such as {@code https://example.org}. Links
 * that leave the program, in mails and on paper, begin with it and never with what a request says of itself ({@code Host}),
 * which anybody can write. Without the setting it is the server's own address, which only its own machine reaches.
 */
@Singleton
public class PublicAddress {
    private final Optional<String> configured;
    private final Provider<EmbeddedServer> server;

    PublicAddress(@Value("${savoir.public-address:}") String configured, Provider<EmbeddedServer> server) {
        this.configured =
                Optional.of(configured.strip()).filter(text -> !text.isEmpty()).map(PublicAddress::checked);
        this.server = server;
    }

    /** @param path from the root of the site, with its query */
    public String at(String path) {
        return origin() + path;
    }

    /** Whether the world reaches it over an encrypted connection. */
    public boolean secure() {
        return origin().startsWith("https:");
    }

    /** What is set; empty where nothing is. */
    public Optional<URI> configured() {
        return configured.map(URI::create);
    }

    private String origin() {
        return configured.orElseGet(() -> withoutSlash(server.get().getURI().toString()));
    }

    private static String checked(String text) {
        var address = URI.create(text);
        var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getQuery() != null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "savoir.public-address is to be like https://savoir.example, not " + text);
        }
        return withoutSlash(text);
    }

    private static String withoutSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
