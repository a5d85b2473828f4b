package eu.savoirfaire.platform.account.door;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A provider that can be told to do wrong; a right one is started by the browser's journeys. */
final class StandInProvider implements AutoCloseable {
    static final String CLIENT = "savoir";
    static final String SECRET = "a secret of at least two hundred and fifty six bits";

    private final HttpServer server;
    private final AtomicInteger keysMade = new AtomicInteger();
    private volatile RSAKey key = fresh();
    private volatile RSAKey published = key;
    private volatile String nonce = "";
    private volatile String subject = "somebody";
    private volatile String email = "";
    private volatile boolean verified = true;
    private volatile String asked = "";
    private volatile UnaryOperator<JWTClaimsSet.Builder> twist = UnaryOperator.identity();
    private volatile Signing signing = Signing.RSA;
    private volatile boolean silent;
    private volatile String issuerSaid = "";

    enum Signing {
        RSA,
        NONE,
        SHARED_SECRET
    }

    StandInProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(published.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> {
            asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token() + "\"}");
        });
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on somebody is there, with an address or without. */
    StandInProvider vouchingFor(String person, String address, boolean shown) {
        subject = person;
        email = address;
        verified = shown;
        return twisted(UnaryOperator.identity(), Signing.RSA);
    }

    StandInProvider twisted(UnaryOperator<JWTClaimsSet.Builder> change, Signing how) {
        twist = change;
        signing = how;
        return this;
    }

    void expecting(String chosen) {
        nonce = chosen;
    }

    /** Signs with another key from now on. */
    void rotate(boolean publish) {
        key = fresh();
        published = publish ? key : published;
    }

    void fallSilent(boolean yes) {
        silent = yes;
    }

    void claimToBe(String issuer) {
        issuerSaid = issuer;
    }

    /** The form of the last request for tokens. */
    String asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String description() {
        var here = issuer();
        return """
                {"issuer":"%s","authorization_endpoint":"%s/auth","token_endpoint":"%s/token","jwks_uri":"%s/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256","HS256","none"]}""".formatted(issuerSaid.isEmpty() ? here : issuerSaid, here, here, here);
    }

    private String token() {
        var now = System.currentTimeMillis();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(subject)
                .audience(CLIENT)
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 60_000))
                .claim("auth_time", now / 1000)
                .claim("nonce", nonce)
                .claim("name", "Amina")
                .claim("email", email)
                .claim("email_verified", verified);
        return signed(twist.apply(claims).build());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            return switch (signing) {
                case NONE -> new PlainJWT(claims).serialize();
                case RSA -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
                case SHARED_SECRET -> signed(claims, JWSAlgorithm.HS256, new MACSigner(SECRET));
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var header = new JWSHeader.Builder(algorithm)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID("key-" + keysMade.incrementAndGet())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(silent ? 503 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
