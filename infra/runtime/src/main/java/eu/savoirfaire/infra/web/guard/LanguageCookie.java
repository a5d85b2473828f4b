package eu.savoirfaire.infra.web.guard;

import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/** Remembers the language that a reader chose. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LanguageCookie {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Sender sender;

    LanguageCookie(Sender sender) {
        this.sender = sender;
    }

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var visit = Visit.of(request);
        if (visit.chosen() && !visit.byProgram()) {
            response.cookie(cookie(visit, sender.secure(request)));
        }
    }

    private static Cookie cookie(Visit visit, boolean secure) {
        return Cookie.of(
                        secure ? Visit.SECURE_LANGUAGE_COOKIE : Visit.LANGUAGE_COOKIE,
                        visit.language().code())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite(SameSite.Lax)
                .httpOnly(true)
                .secure(secure);
    }
}
