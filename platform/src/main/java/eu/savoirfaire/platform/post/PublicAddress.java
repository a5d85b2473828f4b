package eu.savoirfaire.platform.post;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/**
 * Where people reach this installation: {@code savoir.public-address}, such as {@code https://example.org}. Links in mail
 * are made of it, never of what a request says its host is, which anybody can write. Without the setting it is the server's
 * own address, which only its own machine reaches.
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

    /** @param path beginning with a slash */
    public String at(String path) {
        return configured.orElseGet(() -> withoutSlash(server.get().getURI().toString())) + path;
    }

    private static String checked(String text) {
        var address = URI.create(text);
        var web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getQuery() != null || address.getUserInfo() != null) {
            throw new IllegalArgumentException("savoir.public-address is no address of a site: " + text);
        }
        return withoutSlash(text);
    }

    private static String withoutSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
