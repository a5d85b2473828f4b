package eu.savoirfaire.platform.mandate.work;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.session.Session;
import eu.savoirfaire.platform.mandate.acting.Acting;
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
import java.util.Optional;
import java.util.UUID;

/** The people a case worker may act for; beginning to, and stopping. */
@Controller("/mandates")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class WorkPages {
    static final Label TITLE = Label.key("platform.mandate.people");

    private static final int LONGEST_FILTER = 100;

    private final HeldMandates held;
    private final Acting acting;
    private final SessionCookie cookie;

    WorkPages(HeldMandates held, Acting acting, SessionCookie cookie) {
        this.held = held;
        this.acting = acting;
        this.cookie = cookie;
    }

    @Get
    Page list(HttpRequest<?> request) {
        return list(request, "", FormErrors.none());
    }

    /** The list, after somebody tried a code. */
    Page list(HttpRequest<?> request, String typed, FormErrors errors) {
        var visit = Visit.of(request);
        var filter = visit.parameter("q")
                .filter(text -> text.length() <= LONGEST_FILTER)
                .orElse("")
                .strip();
        var read = held.view(SignedIn.require(request), visit.language(), filter);
        var taken = visit.parameter("taken").flatMap(id -> nameOf(read, id));
        var view =
                new WorkView(read.inForce(), read.waiting(), filter, read.any(), read.member(), typed, errors, taken);
        return Page.titled("platform/mandate/people", view, TITLE).below(Label.key("platform.account"), "/account");
    }

    @Post("/{id}/work")
    HttpResponse<?> begin(HttpRequest<?> request, UUID id) {
        var secret = acting.begin(SignedIn.require(request), new MandateId(id));
        return kept(request, secret, "/mandates/working");
    }

    @Get("/working")
    HttpResponse<?> working(HttpRequest<?> request) {
        return SignedIn.require(request)
                .acting()
                .<HttpResponse<?>>map(other -> HttpResponse.ok(Page.of(
                        "platform/mandate/working",
                        new WorkingView(other.person().name()),
                        "platform.mandate.working")))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/mandates")));
    }

    /** Open to everybody: who may not act any more has to be able to stop. */
    @Post("/stop")
    HttpResponse<?> stop(HttpRequest<?> request) {
        return SignedIn.of(request)
                .<HttpResponse<?>>map(who -> kept(request, acting.stop(who), "/mandates"))
                .orElseGet(() -> HttpResponse.seeOther(URI.create("/")));
    }

    private static Optional<String> nameOf(WorkView read, String id) {
        return read.inForce().stream()
                .filter(one -> one.id().equals(id))
                .map(WorkView.Held::name)
                .findFirst();
    }

    private HttpResponse<?> kept(HttpRequest<?> request, Secret secret, String page) {
        return HttpResponse.seeOther(URI.create(page)).cookie(cookie.with(request, secret.text(), Session.STRONG_LIFE));
    }

    /** For whom somebody works. */
    record WorkingView(String name) {}
}
