package eu.savoirfaire.platform.account.openid.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One provider. What it says of itself is kept for an hour, and longer while it does not answer. */
public final class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final Duration KEPT = Duration.ofHours(1);

    private final String name;
    private final String label;
    private final String issuer;
    private final String clientId;
    private final Tokens tokens;
    private final ProviderConnection connection;
    private final Clock clock;
    private volatile @Nullable Discovered discovered;

    Provider(
            String name,
            String label,
            String issuer,
            String clientId,
            Tokens tokens,
            ProviderConnection connection,
            Clock clock) {
        this.name = name;
        this.label = label;
        this.issuer = issuer;
        this.clientId = clientId;
        this.tokens = tokens;
        this.connection = connection;
        this.clock = clock;
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    /**
     * Where to send a person.
     *
     * @param anew whether they have to show the provider once more that it is them, whatever session it has
     * @throws Refused when the provider does not answer
     */
    public URI address(Departure departure, Language language, boolean anew) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email", "profile"),
                        new ClientID(clientId),
                        departure.back())
                .endpointURI(discovered().metadata().getAuthorizationEndpointURI())
                .state(new State(departure.state()))
                .nonce(new Nonce(departure.nonce()))
                .codeChallenge(new CodeVerifier(departure.verifier()), CodeChallengeMethod.S256)
                .customParameter("ui_locales", language.code());
        return (anew ? request.prompt(Prompt.Type.LOGIN).maxAge(0) : request)
                .build()
                .toURI();
    }

    /**
     * Who came back.
     *
     * @param query as the browser brought it
     * @throws Refused when nobody did whom the provider vouches for
     */
    public KnownPerson person(Departure departure, Map<String, List<String>> query) {
        var known = discovered();
        try {
            return tokens.person(known, code(departure, query), departure);
        } catch (ParseException | BadJOSEException | JOSEException notGood) {
            LOG.info("What came from {} is not good: {}", name, notGood.getMessage());
            throw new Refused(new ProviderRefusal.NotGood(label));
        } catch (IOException silent) {
            throw down(silent);
        }
    }

    private AuthorizationCode code(Departure departure, Map<String, List<String>> query) throws ParseException {
        var response = AuthenticationResponseParser.parse(departure.back(), query);
        // mixed up with another provider (RFC 9207)
        if (response.getIssuer() != null && !response.getIssuer().getValue().equals(issuer)) {
            throw new ParseException("from another issuer");
        }
        if (!response.indicatesSuccess()) {
            LOG.info(
                    "{} turned somebody back: {}",
                    name,
                    response.toErrorResponse().getErrorObject().getCode());
            throw new Refused(new ProviderRefusal.TurnedBack(label));
        }
        var code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new ParseException("no code");
        }
        return code;
    }

    private Discovered discovered() {
        var before = discovered;
        if (before != null && clock.instant().isBefore(before.at().plus(KEPT))) {
            return before;
        }
        try {
            var now = Discovered.fetch(issuer, connection, clock.instant());
            discovered = now;
            return now;
        } catch (IOException | IllegalArgumentException silent) {
            if (before != null) {
                return before;
            }
            throw down(silent);
        }
    }

    private Refused down(Exception silent) {
        LOG.warn("{} does not answer as it should: {}", name, silent.toString());
        return new Refused(new ProviderRefusal.Down(label));
    }
}
