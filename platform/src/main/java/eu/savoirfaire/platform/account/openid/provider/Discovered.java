package eu.savoirfaire.platform.account.openid.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0), and its keys, which are fetched again when a token is signed
 * with one that is not known.
 */
record Discovered(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {
    /** Signatures that only the provider can make: none is made with a secret that we share. */
    private static final Set<JWSAlgorithm> SIGNATURES =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);

    /** @throws IOException also when the provider says of itself what cannot be */
    static Discovered fetch(String issuer, ProviderConnection connection, Instant now) throws IOException {
        var at = URI.create((issuer.endsWith("/") ? issuer : issuer + "/") + ".well-known/openid-configuration");
        try {
            var metadata = OIDCProviderMetadata.parse(
                    connection.retrieveResource(at.toURL()).getContent());
            if (!metadata.getIssuer().getValue().equals(issuer)) {
                throw new IOException(issuer + " says that it is " + metadata.getIssuer());
            }
            requireSafe(metadata);
            var keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), connection)
                    .retrying(true)
                    .build();
            return new Discovered(metadata, keys, now);
        } catch (ParseException unreadable) {
            throw new IOException(unreadable);
        }
    }

    IDTokenValidator validator(String clientId) {
        var algorithms = new HashSet<>(SIGNATURES);
        var told = metadata.getIDTokenJWSAlgs();
        algorithms.retainAll(told == null ? List.of(JWSAlgorithm.RS256) : told);
        return new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(clientId),
                new JWSVerificationKeySelector<>(algorithms.isEmpty() ? SIGNATURES : algorithms, keys),
                null);
    }

    private static void requireSafe(OIDCProviderMetadata metadata) throws IOException {
        var needed = List.of(
                Objects.requireNonNullElse(metadata.getAuthorizationEndpointURI(), URI.create("")),
                Objects.requireNonNullElse(metadata.getTokenEndpointURI(), URI.create("")),
                Objects.requireNonNullElse(metadata.getJWKSetURI(), URI.create("")));
        var all = Stream.concat(needed.stream(), Stream.ofNullable(metadata.getUserInfoEndpointURI()));
        if (!all.allMatch(ProviderConnection::safe)) {
            throw new IOException("some address of " + metadata.getIssuer() + " is missing or not encrypted");
        }
    }
}
