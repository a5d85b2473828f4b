package eu.savoirfaire.infra.web.visit;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Opens the visit before all other filters, and tells its language in what goes back. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class VisitFilter {
    /** An attribute of a response, such as a stylesheet, that depends on no language. */
    public static final String SAME_IN_EVERY_LANGUAGE = "savoir.same-in-every-language";

    @RequestFilter
    void open(HttpRequest<?> request) {
        // the framework reads both headers again, and fails on some that cannot be read
        if (request.getHeaders() instanceof MutableHttpHeaders headers) {
            headers.remove(HttpHeaders.ACCEPT_CHARSET);
            headers.set(
                    HttpHeaders.ACCEPT_LANGUAGE, Visit.of(request).language().code());
        }
    }

    @ResponseFilter
    void tellLanguage(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var visit = Visit.of(request);
        var headers = response.getHeaders();
        if (response.getAttribute(SAME_IN_EVERY_LANGUAGE).isEmpty()) {
            if (!headers.contains(HttpHeaders.CONTENT_LANGUAGE)) {
                headers.set(HttpHeaders.CONTENT_LANGUAGE, visit.language().code());
            }
            headers.add(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }
}
