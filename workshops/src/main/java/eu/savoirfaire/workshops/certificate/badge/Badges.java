package eu.savoirfaire.workshops.certificate.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.savoirfaire.infra.web.visit.PublicAddress;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes credentials and signs them. A credential is the whole content of its JWT, with {@code iss}, {@code jti}, {@code nbf}
 * and {@code sub} beside (Open Badges 3.0 §8.2), and the header names the key by an address at which it is published.
 */
@Singleton
public class Badges {
    /** Where the list of revoked ones is. */
    public static final String STATUS = "/certificates/status";

    /** Where the key is, by its thumbprint (RFC 7638). */
    public static final String KEYS = "/certificates/keys/";

    /** Who issues: this service. */
    public static final String ISSUER = "/certificates/issuer";

    private static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    private static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final BadgeKey key;
    private final PublicAddress address;

    Badges(BadgeKey key, PublicAddress address) {
        this.key = key;
        this.address = address;
    }

    /**
     * What a badge says.
     *
     * @param name of the holder, as they want to be called
     * @param title of the workshop
     * @param told what was done for it, in a sentence or two
     * @param issuer the organisation that held the workshop
     * @param place in the list of revoked ones
     */
    public record Content(
            UUID id,
            UUID workshop,
            String name,
            String title,
            String told,
            String issuer,
            int place,
            Instant issuedAt) {}

    /** A badge as its holder takes it along. */
    public String signed(Content content) {
        var id = address.at("/certificates/" + content.id());
        // nothing in it tells that two badges are one person's
        var subject = "urn:uuid:" + content.id();
        var credential = credential(content, id, subject);
        return signed(credential, id, subject, content.issuedAt());
    }

    /** The list of revoked ones, signed. */
    public String signed(StatusList list, Instant now) {
        var id = address.at(STATUS);
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of(CREDENTIALS));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", address.at(ISSUER));
        credential.put("validFrom", iso(now));
        credential.put(
                "credentialSubject",
                Map.of(
                        "id",
                        id + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        "revocation",
                        "encodedList",
                        list.encoded()));
        return signed(credential, id, id + "#list", now);
    }

    /** Who issues, as the standard wants to read it. */
    public Map<String, Object> issuer(String name) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("id", address.at(ISSUER));
        profile.put("type", List.of("Profile"));
        profile.put("name", name);
        profile.put("url", address.at("/"));
        return profile;
    }

    private Map<String, Object> credential(Content content, String id, String subject) {
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of(CREDENTIALS, OPEN_BADGES));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("issuer", issuer(content.issuer()));
        credential.put("validFrom", iso(content.issuedAt()));
        credential.put("name", content.title());
        credential.put("credentialSubject", subject(content, subject));
        credential.put("credentialStatus", status(content.place()));
        credential.put("credentialSchema", List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        return credential;
    }

    private Map<String, Object> subject(Content content, String id) {
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", "urn:uuid:" + content.workshop());
        achievement.put("type", List.of("Achievement"));
        achievement.put("name", content.title());
        achievement.put("description", content.told());
        achievement.put("criteria", Map.of("narrative", content.told()));
        var name = Map.of(
                "type", "IdentityObject", "identityType", "name", "hashed", false, "identityHash", content.name());
        return Map.of(
                "id",
                id,
                "type",
                List.of("AchievementSubject"),
                "identifier",
                List.of(name),
                "achievement",
                achievement);
    }

    private Map<String, Object> status(int place) {
        return Map.of(
                "id",
                address.at(STATUS) + "#" + place,
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                "revocation",
                "statusListIndex",
                Integer.toString(place),
                "statusListCredential",
                address.at(STATUS));
    }

    private String signed(Map<String, Object> credential, String id, String subject, Instant from) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(address.at(ISSUER))
                .jwtID(id)
                .subject(subject)
                .notBeforeTime(Date.from(from.truncatedTo(ChronoUnit.SECONDS)));
        credential.forEach(claims::claim);
        var signing = key.signing();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(address.at(KEYS + signing.getKeyID()))
                .build();
        var jwt = new SignedJWT(header, claims.build());
        try {
            jwt.sign(new RSASSASigner(signing));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return jwt.serialize();
    }

    private static String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
