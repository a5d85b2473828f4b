package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.infra.web.guard.Sender;
import eu.savoirfaire.platform.account.Secret;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** A cookie that binds something under way to the browser that began it. */
public final class BrowserCookie {
    private static final int LONGEST = 100;

    private final Sender sender;
    private final String name;
    private final Duration life;

    public BrowserCookie(Sender sender, String name, Duration life) {
        this.sender = sender;
        this.name = name;
        this.life = life;
    }

    public Optional<Secret> of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name(request))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(Secret::new);
    }

    public Cookie with(HttpRequest<?> request, Secret browser) {
        return cookie(request, browser.text(), life);
    }

    public Cookie gone(HttpRequest<?> request) {
        return cookie(request, "", Duration.ZERO);
    }

    private Cookie cookie(HttpRequest<?> request, String value, Duration lasting) {
        return Cookie.of(name(request), value)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(sender.secure(request))
                .maxAge(lasting);
    }

    private String name(HttpRequest<?> request) {
        return sender.secure(request) ? "__Host-" + name : name;
    }
}
