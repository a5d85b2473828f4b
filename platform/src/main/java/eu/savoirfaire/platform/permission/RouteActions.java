package eu.savoirfaire.platform.permission;

import io.micronaut.http.HttpMethod;
import java.util.Map;
import java.util.Optional;

/**
 * Which action each address asks for, by its method and its template as the router has it. An address that is not here
 * is closed to everybody; a test compares the table with the routes there are.
 */
final class RouteActions {
    private static final Map<Route, String> ACTIONS = MatchingRoutes.in(
                    WorkshopRoutes.in(CatalogueRoutes.in(new RouteTable())))
            .at("page.read", "GET /", "GET /about", "GET /accessibility", "GET /api", "GET /api/v1/openapi.yml")
            .at("page.read", "GET /static/{+path}", "GET /problems/{code}")
            .at("page.read", "GET /robots.txt", "GET /sitemap.xml", "GET /sitemaps/{number}.xml")
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
            .at("account.rename", "GET /account/profile", "POST /account/profile")
            .at("account.change", "GET /account/prove", "POST /account/prove")
            .at("account.change", "GET /account/password", "POST /account/password")
            .at("account.change", "GET /account/address", "POST /account/address")
            .at("account.change", "GET /account/address/code", "POST /account/address/code")
            .at("account.change", "GET /account/sessions", "POST /account/sessions/end-others")
            .at("account.change", "POST /account/sessions/{id}/end")
            .at("account.change", "GET /account/second-factor", "POST /account/second-factor")
            .at("account.change", "GET /account/second-factor/confirm", "POST /account/second-factor/confirm")
            .at("account.change", "POST /account/second-factor/codes", "POST /account/second-factor/remove")
            // privacy
            .at("page.read", "GET /privacy")
            .at("person.erase", "GET /account/erase", "GET /account/erase/confirm", "POST /account/erase/confirm")
            .at("person.erase", "POST /account/erase/undo")
            .at("person.export", "GET /account/data", "GET /account/data/download", "GET /account/data/views")
            .at("consent.change", "GET /account/consents", "POST /account/consents/{purpose}/give")
            .at("consent.change", "POST /account/consents/{purpose}/withdraw")
            .at("erasure.read", "GET /erasures", "POST /erasures")
            // where organisations are open, and what they do together
            .at("access-point.read", "GET /access-points", "GET /access-points/{id}")
            .at("access-point.read", "GET /access-points/{id}/stops", "GET /access-points/{id}/stops.ics")
            .at("access-point.read", "GET /api/v1/access-points", "GET /api/v1/access-points/{id}")
            .at("access-point.open", "GET /access-points/new", "POST /access-points/new")
            .at("access-point.change", "GET /access-points/{id}/edit", "POST /access-points/{id}/edit")
            .at("access-point.change", "POST /access-points/{id}/close", "POST /access-points/{id}/reopen")
            .at("stop.announce", "GET /access-points/{id}/stops/new", "POST /access-points/{id}/stops/new")
            .at("stop.cancel", "POST /access-points/{id}/stops/{stop}/cancel")
            .at("stop.restore", "POST /access-points/{id}/stops/{stop}/restore")
            .at("project.read", "GET /projects", "GET /projects/{id}")
            .at("project.read", "GET /api/v1/projects", "GET /api/v1/projects/{id}")
            .at("project.enter", "GET /projects/new", "POST /projects/new")
            .at("project.change", "GET /projects/{id}/edit", "POST /projects/{id}/edit")
            .at("project.change", "GET /projects/{id}/partners/new", "POST /projects/{id}/partners/new")
            .at("project.change", "GET /projects/{id}/partners/{partner}/end")
            .at("project.change", "POST /projects/{id}/partners/{partner}/end")
            .at("project.change", "GET /projects/{id}/lead", "POST /projects/{id}/lead")
            .at("project.link", "GET /projects/{id}/links/new", "POST /projects/{id}/links/new")
            .at("project.unlink", "POST /projects/{id}/links/{earlier}/remove")
            .at("agreement.read", "GET /agreements", "GET /agreements/{id}")
            .at("agreement.sign", "GET /agreements/new", "POST /agreements/new")
            .at("agreement.change", "GET /agreements/{id}/renew", "POST /agreements/{id}/renew")
            .at("agreement.change", "POST /agreements/{id}/withdraw", "POST /agreements/{id}/reinstate")
            // passkeys and providers
            .at("account.enter", "POST /account/passkey", "POST /account/passkey/options")
            .at("account.change", "POST /account/prove/passkey", "POST /account/prove/passkey/options")
            .at("account.change", "GET /account/passkeys", "POST /account/passkeys", "POST /account/passkeys/options")
            .at("account.change", "POST /account/passkeys/{id}/remove")
            .at("account.enter", "GET /account/openid/with/{provider}", "GET /account/openid/back/{provider}")
            .at("account.enter", "GET /account/openid/new", "POST /account/openid/new")
            .at("account.change", "GET /account/openid", "GET /account/openid/connect", "POST /account/openid/connect")
            .at("account.change", "POST /account/openid/{id}/remove")
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
            .at("mandate.read", "GET /account/mandates", "GET /account/mandates/done")
            .at("mandate.make", "GET /account/mandates/new", "POST /account/mandates/new")
            .at("mandate.revoke", "GET /account/mandates/{id}/revoke", "POST /account/mandates/{id}/revoke")
            .at("mandate.revoke", "GET /account/mandates/{id}/revoked")
            .at("mandate.hold", "GET /mandates", "POST /mandates/code", "GET /mandates/take", "POST /mandates/take")
            .at("mandate.hold", "POST /mandates/{id}/work")
            .at("mandate.hold", "GET /mandates/{id}/lay-down", "POST /mandates/{id}/lay-down")
            .at("mandate.count", "GET /mandates/counts")
            .at("mandate.work", "GET /mandates/working")
            .at("mandate.stop", "POST /mandates/stop")
            .at("mandate.hold", "GET /mandates/paper", "POST /mandates/paper")
            .at("mandate.hold", "GET /mandates/{id}/sheet", "POST /mandates/{id}/sheet")
            .at("mandate.hold", "GET /mandates/{id}/hand-over", "POST /mandates/{id}/hand-over")
            .at("account.enter", "GET /account/claim", "POST /account/claim")
            // loans
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
}
