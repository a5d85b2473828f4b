package eu.savoirfaire.platform.account.secondfactor;

import eu.savoirfaire.infra.access.PersonId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What makes the codes of one person's phone. It counts once the person has shown one of them.
 *
 * @param secret in Base 32
 * @param lastStep that of the last code taken: no code is taken twice, nor an older one after it
 */
public record Authenticator(PersonId person, String secret, long lastStep, boolean confirmed) {
    /** The length of a SHA-1, which RFC 4226 §4 recommends. */
    private static final int SECRET_BYTES = 20;

    /** One step before and after: clocks differ, and people take time to type (RFC 6238 §5.2). */
    private static final int DRIFT = 1;

    static Authenticator fresh(PersonId person, RandomGenerator random) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new Authenticator(person, Base32.encoded(bytes), Long.MIN_VALUE, false);
    }

    /** This authenticator after taking the code; empty when the code is not right now. */
    Optional<Authenticator> taking(String code, Instant now) {
        var bytes = Base32.decoded(secret);
        for (var step = Totp.step(now) - DRIFT; step <= Totp.step(now) + DRIFT; step++) {
            if (step > lastStep && same(Totp.code(bytes, step, Totp.DIGITS), code)) {
                return Optional.of(new Authenticator(person, secret, step, true));
            }
        }
        return Optional.empty();
    }

    /** What a QR code says to set up a phone (Key Uri Format of Google Authenticator, which all others read). */
    public String address(String account) {
        return "otpauth://totp/Savoir%20Faire:" + encoded(account) + "?secret=" + secret + "&issuer=Savoir%20Faire";
    }

    /** The secret in groups of four, to be typed. */
    public String spelled() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "the authenticator of " + person.value();
    }
}
