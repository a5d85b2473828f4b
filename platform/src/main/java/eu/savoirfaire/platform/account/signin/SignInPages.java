package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Onward;
import eu.savoirfaire.platform.account.session.Sessions;
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
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Address and password, and the way out. */
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SignInPages {
    private final SignIn signIn;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ChallengeCookie step;
    private final Limits limits;
    private final List<WayIn> ways;

    SignInPages(
            SignIn signIn,
            Sessions sessions,
            SessionCookie cookie,
            ChallengeCookie step,
            Limits limits,
            List<WayIn> ways) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.step = step;
        this.limits = limits;
        this.ways = ways;
    }

    @Get("/sign-in")
    HttpResponse<?> form(HttpRequest<?> request) {
        var next = Onward.checked(Visit.of(request).parameter("next").orElse(""));
        return SignedIn.of(request).isPresent()
                ? HttpResponse.seeOther(Onward.to(next))
                : HttpResponse.ok(asking(request, "", next).page());
    }

    @Post("/sign-in")
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var typed = Field.typed(form, "address");
        var password = Field.password(form);
        var next = Onward.checked(Field.typed(form, "next"));
        var asking = asking(request, typed, next);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var address = EmailAddress.of(typed);
        var errors = errors(address.isPresent(), !password.isEmpty());
        if (errors.any() || address.isEmpty()) {
            return asking.refused(errors);
        }
        limits.tried(request, address.get().text());
        return signIn.password(address.get(), password)
                .<HttpResponse<?>>map(browser ->
                        HttpResponse.seeOther(CodePages.address(next)).cookie(step.with(request, browser)))
                .orElseGet(() ->
                        asking.refused(FormErrors.none().with("address", Label.key("platform.account.sign-in.wrong"))));
    }

    @Post("/sign-out")
    HttpResponse<?> signOut(HttpRequest<?> request) {
        // it is their own session, for whomever they act in it
        SignedIn.of(request)
                .ifPresent(who -> RequestActor.actingAs(who.self(), () -> sessions.end(who.person(), who.session())));
        return HttpResponse.seeOther(URI.create("/")).cookie(cookie.gone(request));
    }

    private static FormErrors errors(boolean address, boolean password) {
        var errors = FormErrors.none();
        if (!address) {
            errors = errors.with("address", Label.key("platform.account.address.wrong"));
        }
        return password ? errors : errors.with("password", Label.key("platform.password.missing"));
    }

    private static String onward(String path, String next) {
        var page = Address.of(path);
        return (next.isEmpty() ? page : page.with("next", next)).toString();
    }

    private AccountForm asking(HttpRequest<?> request, String address, String next) {
        return AccountForm.to(
                        "/account/sign-in",
                        Label.key("platform.account.sign-in"),
                        Label.key("platform.account.sign-in.lead"),
                        Label.key("platform.account.continue"))
                .asking(Field.addressOrPasskey(Label.key("platform.account.address"), address))
                .asking(Field.password(Label.key("platform.password"), null, "current-password"))
                .leading(next)
                .offering(ways.stream()
                        .flatMap(way -> way.offers(request, WayIn.Moment.ENTER, next).stream())
                        .toList())
                .or(Label.key("platform.account.register"), onward("/account/register", next))
                .or(Label.key("platform.account.recover"), "/account/recover");
    }
}
