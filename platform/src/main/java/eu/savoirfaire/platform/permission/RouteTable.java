package eu.savoirfaire.platform.permission;

import io.micronaut.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects which action each address asks for; none may be there twice. */
final class RouteTable {
    private final Map<RouteActions.Route, String> actions = new LinkedHashMap<>();

    RouteTable at(String action, String... routes) {
        for (var route : routes) {
            var space = route.indexOf(' ');
            var method = HttpMethod.valueOf(route.substring(0, space));
            if (actions.put(new RouteActions.Route(method, route.substring(space + 1)), action) != null) {
                throw new IllegalStateException("twice in the table: " + route);
            }
        }
        return this;
    }

    Map<RouteActions.Route, String> actions() {
        return Map.copyOf(actions);
    }
}
