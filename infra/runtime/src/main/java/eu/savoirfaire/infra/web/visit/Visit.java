package eu.savoirfaire.infra.web.visit;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request of one reader. A controller takes it as an argument, or by {@link #of} where the argument would show in
 * the OpenAPI description.
 *
 * @param language the language to answer in
 * @param chosen whether this very request chose the language ({@code lang})
 * @param switching whether a form was sent only to see it in another language: show it again as typed, check nothing
 * @param origin scheme and authority by which the reader reached us, such as {@code https://example.org}
 * @param path the path, decoded, without the query
 * @param query the parameters in order; empty when the query cannot be decoded
 * @param malformed whether the address cannot be decoded
 * @param nonce the one-time word that lets a script of ours run (CSP 3 §6.6.3)
 */
public record Visit(
        Language language,
        boolean chosen,
        boolean switching,
        String origin,
        String path,
        Map<String, List<String>> query,
        boolean malformed,
        String nonce) {

    /** The cookie that remembers a chosen language. */
    public static final String LANGUAGE_COOKIE = "lang";

    /** Its name over an encrypted connection, where no other host of the domain can plant it (RFC 6265bis §4.1.3.2). */
    public static final String SECURE_LANGUAGE_COOKIE = "__Host-lang";

    static final String ATTRIBUTE = "savoir.visit";

    /** The visit of a request; the same value however often it is asked for. */
    public static Visit of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Visit.class).orElseGet(() -> {
            var visit = VisitReading.read(request);
            visit.attachTo(request);
            return visit;
        });
    }

    /** Makes this the visit of the request from here on. */
    public void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The same visit, its form sent to be shown again in another language. */
    public Visit switchedTo(Language other) {
        return new Visit(other, true, true, origin, path, query, malformed, nonce);
    }

    /** The first value of a parameter. */
    public Optional<String> parameter(String name) {
        var values = query.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }

    /** All values of a parameter, in order. */
    public List<String> parameters(String name) {
        return query.getOrDefault(name, List.of());
    }

    /** Whether the visit is to the API or another address that programs read. */
    public boolean byProgram() {
        return path.equals("/api/v1")
                || path.startsWith("/api/v1/")
                || path.equals("/health")
                || path.startsWith("/health/")
                || path.equals("/prometheus");
    }

    /** This address in another language, as a path with its query. */
    public String hrefIn(Language other) {
        return address().with("lang", other.code()).toString();
    }

    /** This address without a language, as a path with its query. */
    public String hrefInAny() {
        return address().without("lang").toString();
    }

    /** This address, to be changed into another. */
    public Address address() {
        return new Address(path, query);
    }
}
