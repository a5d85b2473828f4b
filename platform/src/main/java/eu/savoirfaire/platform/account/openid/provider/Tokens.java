package eu.savoirfaire.platform.account.openid.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches the tokens of a person who came back, and reads them: issuer, audience, time, nonce and signature are checked by
 * Nimbus. Tokens are kept nowhere.
 */
final class Tokens {
    private static final int LONGEST_SUBJECT = 255;

    private final ClientID client;
    private final Optional<String> secret;
    private final Set<String> strongAcr;
    private final Set<String> strongAmr;
    private final ProviderConnection connection;

    Tokens(
            String clientId,
            Optional<String> secret,
            Set<String> strongAcr,
            Set<String> strongAmr,
            ProviderConnection connection) {
        this.client = new ClientID(clientId);
        this.secret = secret;
        this.strongAcr = strongAcr;
        this.strongAmr = strongAmr;
        this.connection = connection;
    }

    KnownPerson person(Discovered provider, AuthorizationCode code, Departure departure)
            throws IOException, ParseException, BadJOSEException, JOSEException {
        var tokens = fetched(provider, code, departure);
        if (tokens.getIDToken() == null) {
            throw new ParseException("no ID token");
        }
        var claims = provider.validator(client.getValue()).validate(tokens.getIDToken(), new Nonce(departure.nonce()));
        var subject = claims.getSubject().getValue();
        if (subject.length() > LONGEST_SUBJECT) {
            throw new ParseException("a subject of more than " + LONGEST_SUBJECT + " characters");
        }
        var said = claims.getStringClaim("email") == null ? userInfo(provider, tokens, claims) : claims;
        return new KnownPerson(
                claims.getIssuer().getValue(),
                subject,
                address(said),
                Optional.ofNullable(said.getStringClaim("name")).orElse(""),
                strong(claims),
                Optional.ofNullable(claims.getAuthenticationTime()).map(Date::toInstant));
    }

    private OIDCTokens fetched(Discovered provider, AuthorizationCode code, Departure departure)
            throws IOException, ParseException {
        var grant = new AuthorizationCodeGrant(code, departure.back(), new CodeVerifier(departure.verifier()));
        var response = OIDCTokenResponseParser.parse(
                request(provider, grant).toHTTPRequest().send(connection));
        if (!response.indicatesSuccess()) {
            throw new ParseException(
                    "no tokens: " + response.toErrorResponse().getErrorObject().getCode());
        }
        return (OIDCTokens) response.toSuccessResponse().getTokens();
    }

    private TokenRequest request(Discovered provider, AuthorizationCodeGrant grant) {
        var endpoint = provider.metadata().getTokenEndpointURI();
        if (secret.isEmpty()) {
            return new TokenRequest.Builder(endpoint, client, grant).build();
        }
        var shared = new Secret(secret.get());
        var methods = provider.metadata().getTokenEndpointAuthMethods();
        var basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        var authentication = basic ? new ClientSecretBasic(client, shared) : new ClientSecretPost(client, shared);
        return new TokenRequest.Builder(endpoint, authentication, grant).build();
    }

    /** What the provider tells besides the token; of whomever the token is not, nothing. */
    private ClaimsSet userInfo(Discovered provider, OIDCTokens tokens, IDTokenClaimsSet claims)
            throws IOException, ParseException {
        var endpoint = provider.metadata().getUserInfoEndpointURI();
        if (endpoint == null) {
            return claims;
        }
        var response = UserInfoResponse.parse(new UserInfoRequest(endpoint, tokens.getAccessToken())
                .toHTTPRequest()
                .send(connection));
        if (!response.indicatesSuccess()) {
            return claims;
        }
        var told = response.toSuccessResponse().getUserInfo();
        if (told == null || !told.getSubject().equals(claims.getSubject())) {
            throw new ParseException("the user info is another person's");
        }
        return told;
    }

    private static Optional<String> address(ClaimsSet said) {
        var verified = said.getBooleanClaim("email_verified");
        return Optional.ofNullable(said.getStringClaim("email")).filter(_ -> verified != null && verified);
    }

    private boolean strong(IDTokenClaimsSet claims) {
        var acr = claims.getACR();
        var amr = claims.getAMR();
        return acr != null && strongAcr.contains(acr.getValue())
                || (amr == null ? List.<AMR>of() : amr)
                        .stream().map(AMR::getValue).anyMatch(strongAmr::contains);
    }
}
