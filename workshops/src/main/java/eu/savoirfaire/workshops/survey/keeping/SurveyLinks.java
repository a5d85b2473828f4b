package eu.savoirfaire.workshops.survey.keeping;

import eu.savoirfaire.infra.web.guard.WebSettings;
import eu.savoirfaire.workshops.WorkshopId;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The links through which people answer: the workshop, a drawn number and their HMAC. A link is made in memory when somebody
 * asks for it and is not written down anywhere, so that nothing that is kept can lead from a person to it. Only once it is
 * used its hash is kept, until the survey closes.
 */
@Singleton
class SurveyLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID = 16;
    private static final int DRAWN = 16;
    private static final int MAC = 16;
    private static final int LENGTH = 64;

    private final byte[] secret;
    private final RandomGenerator random;

    /** Without a configured key, links last until the program ends. */
    SurveyLinks(WebSettings settings, RandomGenerator random) {
        var configured = settings.signatureKey();
        this.random = random;
        this.secret = configured == null || configured.isBlank()
                ? drawn(2 * DRAWN)
                : configured.getBytes(StandardCharsets.UTF_8);
    }

    /** What makes the links of one survey unlike those of every other; they are worth nothing once it is gone. */
    String salt() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn(DRAWN));
    }

    String make(WorkshopId workshop, String salt) {
        var body = ByteBuffer.allocate(ID + DRAWN)
                .putLong(workshop.value().getMostSignificantBits())
                .putLong(workshop.value().getLeastSignificantBits())
                .put(drawn(DRAWN))
                .array();
        var token = ByteBuffer.allocate(ID + DRAWN + MAC)
                .put(body)
                .put(mac(salt, body))
                .array();
        return Base64.getUrlEncoder().encodeToString(token);
    }

    /** The workshop that a link says it is for; nothing is proven yet. */
    Optional<WorkshopId> workshop(String token) {
        return bytes(token)
                .map(ByteBuffer::wrap)
                .map(bytes -> new WorkshopId(new UUID(bytes.getLong(), bytes.getLong())));
    }

    /** Whether the link is one of ours for the survey with this salt. */
    boolean isOurs(String token, String salt) {
        return bytes(token)
                .filter(bytes -> MessageDigest.isEqual(
                        mac(salt, Arrays.copyOf(bytes, ID + DRAWN)),
                        Arrays.copyOfRange(bytes, ID + DRAWN, bytes.length)))
                .isPresent();
    }

    static String hash(String token) {
        return DigestUtils.sha256Hex(token.getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<byte[]> bytes(String token) {
        try {
            return Optional.of(token).filter(text -> text.length() == LENGTH).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(String salt, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(("survey/" + salt + "/").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(body), MAC);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    private byte[] drawn(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
