package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.password.Passwords;
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

/** Another password for somebody who showed that the address is theirs. */
@Controller("/account/new-password")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NewPasswordPages {
    private final Recovery recovery;
    private final Passwords passwords;
    private final ChallengeCookie step;

    NewPasswordPages(Recovery recovery, Passwords passwords, ChallengeCookie step) {
        this.recovery = recovery;
        this.passwords = passwords;
        this.step = step;
    }

    @Get
    Page form(HttpRequest<?> request) {
        account(browser(request));
        return asking().page();
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var browser = browser(request);
        var account = account(browser);
        var password = Field.password(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking().again());
        }
        var flaw = passwords.rules().flaw(password, List.of(account.address().text(), account.name()));
        if (flaw.isPresent()) {
            return asking().refused(
                            FormErrors.none().with("password", flaw.get().told()));
        }
        recovery.finish(browser, passwords.hashed(password));
        return HttpResponse.seeOther(URI.create("/account/sign-in")).cookie(step.gone(request));
    }

    private Secret browser(HttpRequest<?> request) {
        return step.of(request).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    private Account account(Secret browser) {
        return recovery.person(browser).orElseThrow(() -> new Refused(new AccountRefusal.StepOver()));
    }

    private static AccountForm asking() {
        return AccountForm.to(
                        "/account/new-password",
                        Label.key("platform.password.new"),
                        Label.key("platform.password.new.lead"),
                        Label.key("platform.account.save"))
                .asking(Field.password(
                        Label.key("platform.password.new"), Label.key("platform.password.hint"), "new-password"));
    }
}
