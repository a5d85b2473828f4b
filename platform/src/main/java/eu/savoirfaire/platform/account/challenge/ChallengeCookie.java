package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.infra.web.guard.Sender;
import eu.savoirfaire.platform.account.Secret;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The cookie that binds a step to the browser that asked for it. */
@Singleton
public class ChallengeCookie {
    private static final int LONGEST = 100;

    private final Sender sender;

    ChallengeCookie(Sender sender) {
        this.sender = sender;
    }

    public Optional<Secret> of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name(request))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(Secret::new);
    }

    public Cookie with(HttpRequest<?> request, Secret browser) {
        return cookie(request, browser.text(), Challenge.LIFE.plus(Challenge.TO_FINISH));
    }

    public Cookie gone(HttpRequest<?> request) {
        return cookie(request, "", Duration.ZERO);
    }

    private Cookie cookie(HttpRequest<?> request, String value, Duration life) {
        return Cookie.of(name(request), value)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(sender.secure(request))
                .maxAge(life);
    }

    private String name(HttpRequest<?> request) {
        return sender.secure(request) ? "__Host-step" : "step";
    }
}
