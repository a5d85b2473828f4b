package eu.savoirfaire.platform.notification.preference;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.web.guard.WebSettings;
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
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads the tokens of mails: the person, a bit for each topic, and their HMAC. Nothing is kept of them, and they
 * stay good, as mails stay in mail boxes (RFC 8058 §3.1); all that one can do is end mail, or begin it again.
 */
@Singleton
public class UnsubscribeTokens {
    private static final int BODY = 17;
    private static final int MAC = 24;
    private static final int LONGEST = 100;

    private final SecretKeySpec key;

    /** Without a configured key, tokens last until the program ends. */
    UnsubscribeTokens(WebSettings settings, RandomGenerator random) {
        var configured = settings.signatureKey();
        this.key = new SecretKeySpec(
                configured == null || configured.isBlank()
                        ? drawn(random)
                        : configured.getBytes(StandardCharsets.UTF_8),
                "HmacSHA256");
    }

    public String token(Unsubscription unsubscription) {
        var person = unsubscription.person().value();
        var body = ByteBuffer.allocate(BODY)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .put((byte) bits(unsubscription))
                .array();
        var token = ByteBuffer.allocate(BODY + MAC).put(body).put(mac(body)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What the token stands for; empty when it is none of ours. */
    public Optional<Unsubscription> read(String token) {
        var bytes = bytes(token);
        if (bytes.length != BODY + MAC) {
            return Optional.empty();
        }
        var body = Arrays.copyOf(bytes, BODY);
        return MessageDigest.isEqual(mac(body), Arrays.copyOfRange(bytes, BODY, bytes.length))
                ? Optional.of(unsubscription(ByteBuffer.wrap(body)))
                : Optional.empty();
    }

    private static int bits(Unsubscription unsubscription) {
        return unsubscription.topics().stream()
                .mapToInt(topic -> 1 << topic.ordinal())
                .sum();
    }

    private static Unsubscription unsubscription(ByteBuffer body) {
        var person = new PersonId(new UUID(body.getLong(), body.getLong()));
        var bits = body.get();
        var topics = Topic.choices().stream()
                .filter(topic -> (bits & 1 << topic.ordinal()) != 0)
                .collect(Collectors.toSet());
        return new Unsubscription(person, topics);
    }

    private static byte[] bytes(String token) {
        try {
            return token.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] mac(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update("unsubscribe".getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(body), MAC);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }

    private static byte[] drawn(RandomGenerator random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
