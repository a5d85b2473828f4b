package eu.savoirfaire.infra.web.guard;

import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The headers that the OWASP Secure Headers Project asks for, on every response, errors and files among them. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class SecurityHeaders {
    static final String POLICY = "default-src 'none'; script-src 'nonce-%s'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";
    private static final String NO_POWERS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), microphone=(), midi=(), payment=(), usb=()";

    private final Sender sender;

    SecurityHeaders(Sender sender) {
        this.sender = sender;
    }

    /** Adds those that are missing. */
    @ResponseFilter
    public void secure(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var headers = response.getHeaders();
        if (FormFilter.hasRouteWith(request, SecretAddress.class)) {
            headers.set("Referrer-Policy", "strict-origin").set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        // a page that shows bundled files of others, such as the API's, may bring its own policy
        setIfMissing(
                headers,
                "Content-Security-Policy",
                POLICY.formatted(Visit.of(request).nonce()));
        setIfMissing(headers, "X-Content-Type-Options", "nosniff");
        setIfMissing(headers, "X-Frame-Options", "DENY");
        setIfMissing(headers, "Referrer-Policy", "same-origin");
        setIfMissing(headers, "Permissions-Policy", NO_POWERS);
        setIfMissing(headers, "Cross-Origin-Opener-Policy", "same-origin");
        setIfMissing(headers, "Cross-Origin-Resource-Policy", "same-origin");
        setIfMissing(headers, "X-Permitted-Cross-Domain-Policies", "none");
        if (sender.secure(request)) {
            setIfMissing(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (response.code() >= 400) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            setIfMissing(headers, HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    private static void setIfMissing(MutableHttpHeaders headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
