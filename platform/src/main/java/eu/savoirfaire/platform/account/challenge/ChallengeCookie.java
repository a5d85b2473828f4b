package eu.savoirfaire.platform.account.challenge;

import eu.savoirfaire.infra.web.guard.Sender;
import eu.savoirfaire.platform.account.Secret;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The cookie that binds a step to the browser that asked for it. */
@Singleton
public class ChallengeCookie {
    private final BrowserCookie cookie;

    ChallengeCookie(Sender sender) {
        this.cookie = new BrowserCookie(sender, "step", Challenge.LIFE.plus(Challenge.TO_FINISH));
    }

    public Optional<Secret> of(HttpRequest<?> request) {
        return cookie.of(request);
    }

    public Cookie with(HttpRequest<?> request, Secret browser) {
        return cookie.with(request, browser);
    }

    public Cookie gone(HttpRequest<?> request) {
        return cookie.gone(request);
    }
}
