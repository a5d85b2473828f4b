package eu.savoirfaire.platform.account.way;

import eu.savoirfaire.infra.web.visit.PublicAddress;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address at which people reach the site: {@code savoir.public-address}, such as {@code https://example.org}. Without one
 * only the machine itself is believed to be visited; what else the header {@code Host} says anybody may have written.
 */
@Singleton
public class SiteAddress {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

    private final Optional<URI> configured;
    private final boolean thisMachineAlone;

    SiteAddress(PublicAddress address, @Nullable @Value("${micronaut.server.host:}") String host) {
        this.configured = address.configured().map(SiteAddress::origin);
        this.thisMachineAlone = host != null && THIS_MACHINE.contains(host);
    }

    /** Scheme, host and port; empty when they are not known. */
    public Optional<URI> of(HttpRequest<?> request) {
        var visited = URI.create(Visit.of(request).origin());
        var here = LOOPBACK.contains(String.valueOf(visited.getHost()));
        return here && (configured.isEmpty() || thisMachineAlone) ? Optional.of(visited) : configured;
    }

    /** As browsers write it. */
    private static URI origin(URI address) {
        return URI.create((address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT));
    }
}
