package eu.savoirfaire.platform.permission;

import eu.savoirfaire.infra.privacy.Viewing;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteInfo;

/** Shows no page with other people's data unless it was written down whom it shows. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(ViewsWrittenDown.INNERMOST)
final class ViewsWrittenDown {
    static final int INNERMOST = 10_000;

    @ResponseFilter
    void require(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.status() == HttpStatus.OK && showsPeople(request) && !Viewing.wasWrittenDown(request)) {
            throw new IllegalStateException("a page that shows people did not write down whom");
        }
    }

    private static boolean showsPeople(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                                .map(RouteMatch::getRouteInfo)
                                .orElse(null)
                        instanceof UriRouteInfo<?, ?> route
                && RouteActions.of(
                                request.getMethod(), route.getUriMatchTemplate().toString())
                        .filter(Policy.SHOWS_PEOPLE::contains)
                        .isPresent();
    }
}
