package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Names;
import eu.savoirfaire.platform.account.form.Onward;
import eu.savoirfaire.platform.account.password.Passwords;
import eu.savoirfaire.platform.account.session.Device;
import eu.savoirfaire.platform.account.session.Session;
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

/** What is left to ask once the address is known: a name and a password. */
@Controller("/account/new")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NewAccountPages {
    private final Registration registration;
    private final Passwords passwords;
    private final SessionCookie cookie;
    private final ChallengeCookie step;

    NewAccountPages(Registration registration, Passwords passwords, SessionCookie cookie, ChallengeCookie step) {
        this.registration = registration;
        this.passwords = passwords;
        this.cookie = cookie;
        this.step = step;
    }

    @Get
    Page form(HttpRequest<?> request) {
        var next = Onward.checked(Visit.of(request).parameter("next").orElse(""));
        return asking(address(browser(request)), "").leading(next).page();
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var browser = browser(request);
        var address = address(browser);
        var name = Field.typed(form, "name");
        var password = Field.password(form);
        var next = Onward.checked(Field.typed(form, "next"));
        var asking = asking(address, name).leading(next);
        if (visit.switching()) {
            return HttpResponse.ok(asking.again());
        }
        var errors = Names.errors(name);
        var flaw = passwords.rules().flaw(password, List.of(address.text(), name));
        if (flaw.isPresent()) {
            errors = errors.with("password", flaw.get().told());
        }
        if (errors.any()) {
            return asking.refused(errors);
        }
        var secret =
                registration.finish(browser, name, passwords.hashed(password), visit.language(), Device.of(request));
        return HttpResponse.seeOther(Onward.to(next))
                .cookie(cookie.with(request, secret.text(), Session.LIFE))
                .cookie(step.gone(request));
    }

    private Secret browser(HttpRequest<?> request) {
        return step.of(request).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    private EmailAddress address(Secret browser) {
        return registration.address(browser).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    private static AccountForm asking(EmailAddress address, String name) {
        return AccountForm.to(
                        "/account/new",
                        Label.key("platform.account.new"),
                        Label.key("platform.account.new.lead", address.text()),
                        Label.key("platform.account.new.open"))
                .asking(Field.text(
                        "name",
                        Label.key("platform.account.name"),
                        Label.key("platform.account.name.hint"),
                        "name",
                        name))
                .asking(Field.password(
                        Label.key("platform.password"), Label.key("platform.password.hint"), "new-password"));
    }
}
