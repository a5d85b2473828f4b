package eu.savoirfaire.platform.permission;

import io.micronaut.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which action each address asks for, by its method and its template as the router has it. An address that is not here
 * is closed to everybody; a test compares the table with the routes there are.
 */
final class RouteActions {
    private static final Map<Route, String> ACTIONS = new Table()
            .at("page.read", "GET /", "GET /about", "GET /accessibility", "GET /api", "GET /api/v1/openapi.yml")
            .at("page.read", "GET /static/{+path}", "GET /problems/{code}")
            .at("practice.search", "GET /practices", "GET /regions", "GET /api/v1/practices", "GET /api/v1/suggest")
            .at("practice.search", "GET /api/v1/vocabularies", "GET /api/v1/vocabularies/{name}")
            .at("practice.read", "GET /practices/{slug}", "GET /practices/{slug}/revisions")
            .at("practice.read", "GET /practices/{slug}/revisions/{range}", "GET /compare")
            .at("practice.read", "GET /api/v1/practices/{code}", "GET /api/v1/practices/{code}/revisions")
            .at("practice.read", "GET /api/v1/practices/{code}/revisions/{range}")
            .at("practice.export", "GET /api/v1/practices/{code}.{form}")
            .at("practice.relay", "GET /practices/{slug}/ask", "POST /practices/{slug}/ask")
            .at("practice.relay", "GET /practices/{slug}/ask/sent")
            .at("workshop.read", "GET /workshops", "GET /workshops/{slug}", "GET /api/v1/workshops")
            .at("workshop.read", "GET /api/v1/workshops/{id}", "GET /api/v1/workshops/{id}.ics")
            // organisations and their people
            .at("organisation.read", "GET /organisations", "GET /organisations/{id}", "GET /organisations/{id}/history")
            .at("organisation.read", "GET /api/v1/organisations", "GET /api/v1/organisations/{id}")
            .at("organisation.enter", "GET /organisations/new", "POST /organisations/new")
            .at("organisation.change", "GET /organisations/{id}/edit", "POST /organisations/{id}/edit")
            .at("organisation.merge", "GET /organisations/similar", "POST /organisations/similar")
            .at("organisation.merge", "GET /organisations/{id}/merge", "POST /organisations/{id}/merge")
            .at("organisation.split", "GET /organisations/{id}/split", "POST /organisations/{id}/split")
            .at("organisation.split", "POST /organisations/{id}/split-back")
            .at("member.read", "GET /organisations/{id}/members")
            .at("member.change", "POST /organisations/{id}/members/{person}/give")
            .at("member.change", "POST /organisations/{id}/members/{person}/take")
            .at("account.change", "GET /organisations/{id}/leave", "POST /organisations/{id}/leave")
            .at("member.invite", "GET /organisations/{id}/invitations", "POST /organisations/{id}/invitations")
            .at("member.invite", "POST /organisations/{id}/invitations/{invitation}/resend")
            .at("member.invite", "POST /organisations/{id}/invitations/{invitation}/withdraw")
            .at("invitation.read", "GET /invitations/{secret}")
            .at("invitation.answer", "POST /invitations/{secret}", "POST /invitations/{secret}/decline")
            .at("account.enter", "GET /account/sign-in", "POST /account/sign-in", "POST /account/sign-out")
            .at("account.enter", "GET /account/code", "POST /account/code")
            .at("account.enter", "GET /account/register", "POST /account/register")
            .at("account.enter", "GET /account/recover", "POST /account/recover")
            .at("account.enter", "GET /account/new", "POST /account/new")
            .at("account.enter", "GET /account/new-password", "POST /account/new-password")
            .at("account.enter", "GET /account/demo", "POST /account/demo")
            .at("account.read", "GET /account")
            .at("account.change", "GET /account/profile", "POST /account/profile")
            .at("account.change", "GET /account/prove", "POST /account/prove")
            .at("account.change", "GET /account/password", "POST /account/password")
            .at("account.change", "GET /account/address", "POST /account/address")
            .at("account.change", "GET /account/address/code", "POST /account/address/code")
            .at("account.change", "GET /account/sessions", "POST /account/sessions/end-others")
            .at("account.change", "POST /account/sessions/{id}/end")
            .at("account.change", "GET /account/second-factor", "POST /account/second-factor")
            .at("account.change", "GET /account/second-factor/confirm", "POST /account/second-factor/confirm")
            .at("account.change", "POST /account/second-factor/codes", "POST /account/second-factor/remove")
            // the desk
            .at("desk.see", "GET /desk")
            .at("person.search", "GET /desk/people")
            .at("person.view", "GET /desk/people/{id}")
            .at("account.suspend", "GET /desk/people/{id}/suspend", "POST /desk/people/{id}/suspend")
            .at("account.restore", "GET /desk/people/{id}/restore", "POST /desk/people/{id}/restore")
            .at("account.end-sessions", "GET /desk/people/{id}/end-sessions", "POST /desk/people/{id}/end-sessions")
            .at("second-factor.reset", "GET /desk/people/{id}/reset-second-factor")
            .at("second-factor.reset", "POST /desk/people/{id}/reset-second-factor")
            .at("second-factor.reset", "POST /desk/people/{id}/reset-second-factor/finish")
            .at("second-factor.reset", "POST /desk/people/{id}/reset-second-factor/stop")
            .at("role.give", "GET /desk/people/{id}/give", "POST /desk/people/{id}/give")
            .at("role.take", "GET /desk/people/{id}/take", "POST /desk/people/{id}/take")
            .at("event.watch", "GET /desk/events", "GET /desk/events/{name}")
            .at("event.retry", "POST /desk/events/{name}/retry", "POST /desk/events/{name}/retry-all")
            .at("event.drop", "GET /desk/events/{name}/drop/{position}", "POST /desk/events/{name}/drop/{position}")
            .at("job.see", "GET /desk/jobs", "GET /desk/jobs/{id}", "GET /desk/jobs/{id}/progress")
            .at("job.start", "POST /desk/jobs")
            .at("job.cancel", "POST /desk/jobs/{id}/cancel")
            .at("audit.read", "GET /desk/audit")
            .at("audit.export", "GET /desk/audit/entries.csv")
            .at("audit.verify", "POST /desk/audit/verify")
            .at("text.read", "GET /desk/texts", "GET /desk/texts/{key}", "GET /desk/texts/changed.csv")
            .at("text.change", "POST /desk/texts/{key}", "GET /desk/texts/bring", "POST /desk/texts/bring")
            .at("vocabulary.read", "GET /desk/vocabularies", "GET /desk/vocabularies/{name}")
            .at("vocabulary.read", "GET /desk/vocabularies/{name}/{code}")
            .at("vocabulary.change", "POST /desk/vocabularies/{name}/{code}")
            .at("vocabulary.change", "POST /desk/vocabularies/{name}/reindex")
            // notifications
            .at("notification.read", "GET /account/notifications", "GET /account/notifications/{id}")
            .at("notification.read", "GET /account/notifications/stream")
            .at("notification.change", "POST /account/notifications/{id}/read", "POST /account/notifications/read-all")
            .at("notification.change", "POST /account/notifications/{id}/unread")
            .at("notification.change", "GET /account/notifications/preferences")
            .at("notification.change", "POST /account/notifications/preferences")
            .at("notification.unsubscribe", "GET /unsubscribe/{token}", "POST /unsubscribe/{token}")
            .at("notification.unsubscribe", "POST /unsubscribe/{token}/undo")
            .at("operation.watch", "GET /health", "GET /health/{selector}", "GET /prometheus")
            .actions();

    private RouteActions() {}

    /** @param template of the address, such as {@code /practices/{slug}} */
    record Route(HttpMethod method, String template) {}

    /** The action of a route; of a HEAD request that of the GET it stands for. */
    static Optional<String> of(HttpMethod method, String template) {
        var asked = method == HttpMethod.HEAD ? HttpMethod.GET : method;
        return Optional.ofNullable(ACTIONS.get(new Route(asked, template)));
    }

    static Map<Route, String> all() {
        return ACTIONS;
    }

    private static final class Table {
        private final Map<Route, String> actions = new LinkedHashMap<>();

        Table at(String action, String... routes) {
            for (var route : routes) {
                var space = route.indexOf(' ');
                var method = HttpMethod.valueOf(route.substring(0, space));
                if (actions.put(new Route(method, route.substring(space + 1)), action) != null) {
                    throw new IllegalStateException("twice in the table: " + route);
                }
            }
            return this;
        }

        Map<Route, String> actions() {
            return Map.copyOf(actions);
        }
    }
}
