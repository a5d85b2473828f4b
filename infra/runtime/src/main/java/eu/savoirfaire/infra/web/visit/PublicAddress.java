package eu.savoirfaire.infra.web.visit;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * The address by which the world reaches the site: {@code savoir.public-address}. Links that leave the program, in mails and
 * on paper, begin with it and never with what a request says of itself ({@code Host}), which anybody can write.
 */
@Singleton
public class PublicAddress {
    private final String origin;

    public PublicAddress(@Value("${savoir.public-address:`http://localhost:8080`}") String configured) {
        var address = URI.create(configured.strip());
        if (address.getHost() == null || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            throw new IllegalArgumentException(
                    "savoir.public-address is to be like https://savoir.example, not " + configured);
        }
        this.origin = configured.strip().replaceAll("/+$", "");
    }

    /** @param path from the root of the site, with its query */
    public String at(String path) {
        return origin + path;
    }

    /** Whether the world reaches it over an encrypted connection. */
    public boolean secure() {
        return origin.startsWith("https:");
    }
}
