package eu.savoirfaire.platform.account.passkey.ceremony;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who asks for passkeys: a name in the domain name system, over an encrypted connection, or this very machine by the name
 * {@code localhost} (WebAuthn §5.1.2). A number is no name, so at {@code 127.0.0.1} there are no passkeys.
 *
 * @param id the host, to which keys are bound
 * @param origin such as {@code https://example.org}
 */
public record RelyingParty(String id, String origin) {
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[.*]");

    /** The one at this address; empty where browsers give no passkeys. */
    public static Optional<RelyingParty> at(URI address) {
        var host = address.getHost();
        var encrypted = "https".equals(address.getScheme());
        return host.equals("localhost") || encrypted && !NUMBER.matcher(host).matches()
                ? Optional.of(new RelyingParty(host, address.toString()))
                : Optional.empty();
    }

    ServerProperty expecting(String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(origin))
                .rpId(id)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
