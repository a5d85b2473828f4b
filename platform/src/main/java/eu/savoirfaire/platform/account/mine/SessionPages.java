package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.UUID;

/** Where a person is signed in. */
@Controller("/account/sessions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SessionPages {
    private final Sessions sessions;
    private final SessionCookie cookie;

    SessionPages(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var who = SignedIn.require(request);
        var view = new SessionsView(sessions.of(who.person()).stream()
                .map(session -> SessionsView.Entry.of(session, who.session()))
                .toList());
        return Page.of("platform/account/sessions", view, "platform.account.sessions")
                .below(Label.key("platform.account"), "/account");
    }

    @Post("/{id}/end")
    HttpResponse<?> end(HttpRequest<?> request, UUID id) {
        var who = SignedIn.require(request);
        if (!sessions.end(who.person(), id)) {
            throw new Refused(new AccountRefusal.NotFound());
        }
        return id.equals(who.session())
                ? HttpResponse.seeOther(URI.create("/")).cookie(cookie.gone(request))
                : HttpResponse.seeOther(URI.create("/account/sessions"));
    }

    @Post("/end-others")
    HttpResponse<?> endOthers(HttpRequest<?> request) {
        var who = SignedIn.require(request);
        sessions.endOthers(who.person(), who.session());
        return HttpResponse.seeOther(URI.create("/account/sessions"));
    }
}
