package eu.savoirfaire.infra.web.guard;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.filter.FilterBodyParser;
import io.micronaut.web.router.RouteAttributes;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Lets through only those changes that come from our own pages. A browser says where a request comes from ({@code
 * Sec-Fetch-Site}, or {@code Origin}); a form must also carry its token. JSON is exempt from the token alone: no page of
 * another site can send it without a CORS permission, which nobody gets.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FormFilter.ORDER)
final class FormFilter {
    static final int ORDER = 1_000;
    static final String FIELD = "formToken";

    private static final Set<HttpMethod> CHANGING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final FormTokens tokens;
    private final FilterBodyParser bodies;

    FormFilter(FormTokens tokens, FilterBodyParser bodies) {
        this.tokens = tokens;
        this.bodies = bodies;
    }

    /** Goes on with the request, and never with nothing: the framework drops a request whose filter ends late with null. */
    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        if (Visit.of(request).malformed()) {
            throw new Refused(new WebRefusal.BadAddress());
        }
        if (!CHANGING.contains(request.getMethod()) || hasRouteWith(request, ProvenByAddress.class)) {
            return CompletableFuture.completedFuture(request);
        }
        if (fromElsewhere(request)) {
            throw new Refused(new WebRefusal.FromElsewhere());
        }
        var type = request.getContentType().orElse(null);
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.equals(type)) {
            return bodies.parseBody(request)
                    .exceptionally(FormFilter::unreadable)
                    .thenApply(form -> checked(request, form));
        }
        if (MediaType.MULTIPART_FORM_DATA_TYPE.equals(type)) {
            // a file is not read before it is wanted: such a form carries the token in its address
            requireToken(request, Visit.of(request).parameter(FIELD).orElse(null));
        }
        return CompletableFuture.completedFuture(request);
    }

    @ResponseFilter
    void giveCookie(HttpRequest<?> request, MutableHttpResponse<?> response) {
        tokens.newCookie(request).ifPresent(response::cookie);
    }

    private HttpRequest<?> checked(HttpRequest<?> request, Map<String, Object> form) {
        if (hasRouteWith(request, KeepsTyped.class)) {
            TypedForm.keep(request, form);
        }
        requireToken(request, form.get(FIELD) instanceof String token ? token : null);
        if (form.get("lang") instanceof String code) {
            Language.of(code)
                    .ifPresent(
                            language -> Visit.of(request).switchedTo(language).attachTo(request));
        }
        return request;
    }

    private static Map<String, Object> unreadable(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        throw cause instanceof IllegalArgumentException
                ? new Refused(new WebRefusal.BadBody())
                : new CompletionException(cause);
    }

    private void requireToken(HttpRequest<?> request, @Nullable String token) {
        if (!tokens.valid(request, token)) {
            throw new Refused(new WebRefusal.FormExpired());
        }
    }

    static boolean hasRouteWith(HttpRequest<?> request, Class<? extends Annotation> annotation) {
        return RouteAttributes.getRouteMatch(request)
                .filter(route -> route.getRouteInfo().getAnnotationMetadata().hasAnnotation(annotation))
                .isPresent();
    }

    private static boolean fromElsewhere(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin != null
                && !authority(origin).equals(authority(Visit.of(request).origin()));
    }

    private static String authority(String origin) {
        return origin.substring(origin.indexOf("//") + 1);
    }
}
