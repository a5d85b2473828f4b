package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.platform.account.SignedIn;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What a signed-in person was shown stays in nobody's cache: the next one at a shared computer may press "back". */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(PersonalResponses.ORDER)
final class PersonalResponses {
    static final int ORDER = 2_000;

    @ResponseFilter
    void keepOut(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var path = request.getPath();
        if (!path.startsWith("/static/")
                && (path.startsWith("/account") || SignedIn.of(request).isPresent())) {
            response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
