package eu.savoirfaire.platform.permission;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Closes every route that the actor may never take, before its controller is asked; whether it may be taken for the very
 * thing is asked there. Addresses without a route are nobody's secret: they are told as not found.
 */
@Singleton
final class RouteRule implements SecurityRule<HttpRequest<?>> {
    private final PolicyTable policy;
    private final CurrentActor actor;

    RouteRule(PolicyTable policy, CurrentActor actor) {
        this.policy = policy;
        this.actor = actor;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        return Mono.fromSupplier(() -> request == null ? SecurityRuleResult.REJECTED : result(request));
    }

    private SecurityRuleResult result(HttpRequest<?> request) {
        if (!(RouteAttributes.getRouteMatch(request)
                        .map(RouteMatch::getRouteInfo)
                        .orElse(null)
                instanceof UriRouteInfo<?, ?> route)) {
            return SecurityRuleResult.UNKNOWN;
        }
        return RouteActions.of(request.getMethod(), route.getUriMatchTemplate().toString())
                .filter(action -> policy.mayEver(whoAsks(request), action))
                .map(_ -> SecurityRuleResult.ALLOWED)
                .orElse(SecurityRuleResult.REJECTED);
    }

    /** Rules are asked outside the flow of the request. */
    private Actor whoAsks(HttpRequest<?> request) {
        return ServerRequestContext.with(request, (Supplier<Actor>) actor::get);
    }
}
