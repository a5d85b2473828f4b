package eu.savoirfaire.infra.web.guard;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The cookie that holds the secret of a signed-in person's session. What it says means nothing here; form tokens are bound
 * to it, so that none outlives the session.
 */
@Singleton
public class SessionCookie {
    private static final int LONGEST = 100;

    private final Sender sender;

    SessionCookie(Sender sender) {
        this.sender = sender;
    }

    /** What the browser sent, if anything. */
    public Optional<String> of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name(request))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    /** The cookie to give. */
    public Cookie with(HttpRequest<?> request, String secret, Duration life) {
        return Cookie.of(name(request), secret)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(sender.secure(request))
                .maxAge(life);
    }

    /** The cookie that takes it away. */
    public Cookie gone(HttpRequest<?> request) {
        return with(request, "", Duration.ZERO);
    }

    /** Over an encrypted connection no other host of the domain can plant the cookie (RFC 6265bis §4.1.3.2). */
    private String name(HttpRequest<?> request) {
        return sender.secure(request) ? "__Host-session" : "session";
    }
}
