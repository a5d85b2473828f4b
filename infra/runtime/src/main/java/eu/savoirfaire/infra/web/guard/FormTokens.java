package eu.savoirfaire.infra.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signed double-submit tokens (OWASP, Cross-Site Request Forgery Prevention): the browser holds a random secret in a cookie
 * that scripts cannot read; each form carries a fresh salt and the secret's HMAC under it, so that a compressed page gives
 * nothing away. The HMAC is also over the session, so that a token of one session is worth nothing in another. The cookie is given only when a form is shown.
 */
@Singleton
public class FormTokens {
    private static final Logger LOG = LoggerFactory.getLogger(FormTokens.class);
    private static final String SECRET = "savoir.form-secret";
    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
    private final Sender sender;
    private final SessionCookie session;
    private final SecretKeySpec key;

    FormTokens(WebSettings settings, Sender sender, SessionCookie session) {
        this.sender = sender;
        this.session = session;
        this.key = new SecretKeySpec(keyOf(settings.signatureKey()), "HmacSHA256");
    }

    /** A token for a form in the answer to this request; the answer then also carries the cookie. */
    public String tokenFor(HttpRequest<?> request) {
        var secret = cookie(request).orElseGet(() -> newSecret(request));
        var salt = bytes(SALT);
        return encoded(joined(salt, mac(request, secret, salt)));
    }

    /** Whether the token belongs to the browser that sends it. */
    boolean valid(HttpRequest<?> request, @Nullable String token) {
        var secret = cookie(request);
        if (secret.isEmpty() || token == null || token.length() > 200) {
            return false;
        }
        try {
            var sent = Base64.getUrlDecoder().decode(token);
            if (sent.length <= SALT) {
                return false;
            }
            var salt = Arrays.copyOf(sent, SALT);
            return MessageDigest.isEqual(sent, joined(salt, mac(request, secret.get(), salt)));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The cookie that the answer has to carry, if a form was shown to a browser that has none. */
    Optional<Cookie> newCookie(HttpRequest<?> request) {
        return request.getAttribute(SECRET, String.class)
                .map(secret -> Cookie.of(cookieName(request), secret)
                        .path("/")
                        .httpOnly(true)
                        .sameSite(SameSite.Lax)
                        .secure(sender.secure(request)));
    }

    private Optional<String> cookie(HttpRequest<?> request) {
        return request.getAttribute(SECRET, String.class)
                .or(() -> request.getCookies().findCookie(cookieName(request)).map(Cookie::getValue))
                .filter(secret -> secret.length() >= 20 && secret.length() <= 64);
    }

    /** Over an encrypted connection no other host of the domain can plant the cookie (RFC 6265bis §4.1.3.2). */
    private String cookieName(HttpRequest<?> request) {
        return sender.secure(request) ? "__Host-form" : "form";
    }

    private String newSecret(HttpRequest<?> request) {
        var secret = encoded(bytes(16));
        request.setAttribute(SECRET, secret);
        return secret;
    }

    private byte[] mac(HttpRequest<?> request, String secret, byte[] salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(salt);
            mac.update(session.of(request).orElse("").getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }

    private byte[] keyOf(@Nullable String configured) {
        if (configured != null && !configured.isBlank()) {
            return configured.getBytes(StandardCharsets.UTF_8);
        }
        LOG.info("savoir.web.signature-key is not set: open forms expire when the server restarts");
        return bytes(32);
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
