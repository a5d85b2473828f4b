package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Onward;
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
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The address of somebody who wants to register, or to come back without the password. */
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AddressPages {
    private final Registration registration;
    private final Recovery recovery;
    private final ChallengeCookie step;
    private final Limits limits;

    AddressPages(Registration registration, Recovery recovery, ChallengeCookie step, Limits limits) {
        this.registration = registration;
        this.recovery = recovery;
        this.step = step;
        this.limits = limits;
    }

    @Get("/register")
    Page register(HttpRequest<?> request) {
        return registering("").leading(onward(request)).page();
    }

    @Post("/register")
    HttpResponse<?> register(HttpRequest<?> request, @Body Map<String, Object> form) {
        return taken(request, form, AddressPages::registering, registration::ask);
    }

    @Get("/recover")
    Page recover(HttpRequest<?> request) {
        return recovering("").leading(onward(request)).page();
    }

    @Post("/recover")
    HttpResponse<?> recover(HttpRequest<?> request, @Body Map<String, Object> form) {
        return taken(request, form, AddressPages::recovering, recovery::ask);
    }

    private HttpResponse<?> taken(
            HttpRequest<?> request,
            Map<String, Object> form,
            Function<String, AccountForm> asking,
            BiFunction<EmailAddress, Language, Secret> ask) {
        var visit = Visit.of(request);
        var typed = Field.typed(form, "address");
        var next = Onward.checked(Field.typed(form, "next"));
        if (visit.switching()) {
            return HttpResponse.ok(asking.apply(typed).leading(next).again());
        }
        var address = EmailAddress.of(typed);
        if (address.isEmpty()) {
            return asking.apply(typed)
                    .leading(next)
                    .refused(FormErrors.none().with("address", Label.key("platform.account.address.wrong")));
        }
        limits.mailed(request, address.get().text());
        var browser = ask.apply(address.get(), visit.language());
        return HttpResponse.seeOther(CodePages.address(next)).cookie(step.with(request, browser));
    }

    private static String onward(HttpRequest<?> request) {
        return Onward.checked(Visit.of(request).parameter("next").orElse(""));
    }

    private static AccountForm registering(String typed) {
        return AccountForm.to(
                        "/account/register",
                        Label.key("platform.account.register"),
                        Label.key("platform.account.register.lead"),
                        Label.key("platform.account.send-code"))
                .asking(Field.address(
                        Label.key("platform.account.address"), Label.key("platform.account.address.hint"), typed))
                .or(Label.key("platform.account.sign-in.have"), "/account/sign-in");
    }

    private static AccountForm recovering(String typed) {
        return AccountForm.to(
                        "/account/recover",
                        Label.key("platform.account.recover"),
                        Label.key("platform.account.recover.lead"),
                        Label.key("platform.account.send-code"))
                .asking(Field.address(Label.key("platform.account.address"), null, typed))
                .or(Label.key("platform.account.sign-in"), "/account/sign-in");
    }
}
