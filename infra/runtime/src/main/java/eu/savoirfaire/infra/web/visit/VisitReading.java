package eu.savoirfaire.infra.web.visit;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a visit off a request: {@code lang}, else the cookie, else {@code Accept-Language}, else Italian. */
final class VisitReading {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9.\\-]{1,255}(:\\d{1,5})?|\\[[0-9a-fA-F:.]+](:\\d{1,5})?");

    private VisitReading() {}

    static Visit read(HttpRequest<?> request) {
        var query = query(request);
        var decoded = query == null ? Map.<String, List<String>>of() : query;
        var chosen = chosen(request, decoded);
        var language = chosen.or(() -> cookie(request))
                .or(() -> AcceptedLanguages.first(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(Language.IT);
        return new Visit(
                language, chosen.isPresent(), false, origin(request), path(request), decoded, query == null, nonce());
    }

    /** In the API {@code language} is the language of texts, so {@code ui} names the language to answer in. */
    private static Optional<Language> chosen(HttpRequest<?> request, Map<String, List<String>> query) {
        var name = request.getPath().startsWith("/api/") && query.containsKey("ui") ? "ui" : "lang";
        return exactly(query.getOrDefault(name, List.of("")).getFirst());
    }

    private static Optional<Language> cookie(HttpRequest<?> request) {
        try {
            var cookies = request.getCookies();
            return cookies.findCookie(Visit.SECURE_LANGUAGE_COOKIE)
                    .or(() -> cookies.findCookie(Visit.LANGUAGE_COOKIE))
                    .flatMap(cookie -> exactly(cookie.getValue()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Language> exactly(String code) {
        return code.length() == 2 ? Language.of(code) : Optional.empty();
    }

    private static @Nullable Map<String, List<String>> query(HttpRequest<?> request) {
        try {
            var query = new LinkedHashMap<String, List<String>>();
            request.getParameters().forEach(entry -> query.put(entry.getKey(), List.copyOf(entry.getValue())));
            return query;
        } catch (IllegalArgumentException undecodable) {
            return null;
        }
    }

    private static String path(HttpRequest<?> request) {
        var path = request.getUri().getPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static String origin(HttpRequest<?> request) {
        var host = request.getHeaders().get(HttpHeaders.HOST);
        var scheme = request.isSecure() ? "https://" : "http://";
        return scheme + (host != null && AUTHORITY.matcher(host).matches() ? host : "localhost");
    }

    private static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
