package eu.savoirfaire.platform.operation;

import eu.savoirfaire.infra.event.Correlation;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.context.ServerRequestContext;
import java.util.regex.Pattern;

/**
 * One id per request, from the caller's {@code X-Request-Id} or made here; it is in the answer, and with every event that
 * the request led to.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestCorrelation implements Correlation {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "savoir.correlation";
    /** A UUID or the id of a trace (W3C Trace Context §3.2.2.3): it is kept with events, so it must not be able to say anything. */
    private static final Pattern HARMLESS = Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final TimeOrderedIds ids;

    RequestCorrelation(TimeOrderedIds ids) {
        this.ids = ids;
    }

    @Override
    public String get() {
        return ServerRequestContext.currentRequest().map(this::of).orElse("");
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HEADER, of(request));
    }

    private String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            var id = request.getHeaders()
                    .findFirst(HEADER)
                    .filter(sent -> HARMLESS.matcher(sent).matches())
                    .orElseGet(() -> ids.next().toString());
            request.setAttribute(ATTRIBUTE, id);
            return id;
        });
    }
}
