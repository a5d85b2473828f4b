package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Onward;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.account.signin.Limits;
import eu.savoirfaire.platform.account.way.WayIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Showing once more that it is oneself, before changing what protects the account. */
@Controller("/account/prove")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ProvePages {
    private final Passwords passwords;
    private final Sessions sessions;
    private final Limits limits;
    private final List<WayIn> ways;

    ProvePages(Passwords passwords, Sessions sessions, Limits limits, List<WayIn> ways) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.ways = ways;
    }

    @Get
    Page form(HttpRequest<?> request) {
        return asking(
                        request,
                        Onward.checked(Visit.of(request).parameter("next").orElse("")))
                .page();
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var who = SignedIn.require(request);
        var next = Onward.checked(Field.typed(form, "next"));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking(request, next).again());
        }
        limits.tried(request, who.account().address().text());
        if (!passwords.matches(Optional.of(who.person()), Field.password(form))) {
            return asking(request, next)
                    .refused(FormErrors.none().with("password", Label.key("platform.password.not-right")));
        }
        sessions.prove(who);
        return HttpResponse.seeOther(Onward.to(next));
    }

    private AccountForm asking(HttpRequest<?> request, String next) {
        return AccountForm.to(
                        "/account/prove",
                        Label.key("platform.account.prove"),
                        Label.key("platform.account.prove.lead"),
                        Label.key("platform.account.continue"))
                .asking(Field.password(Label.key("platform.password"), null, "current-password"))
                .leading(next)
                .offering(ways.stream()
                        .flatMap(way -> way.offers(request, WayIn.Moment.PROVE, next).stream())
                        .toList())
                .or(Label.key("platform.account.back"), "/account");
    }
}
