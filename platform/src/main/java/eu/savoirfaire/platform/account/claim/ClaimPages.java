package eu.savoirfaire.platform.account.claim;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.challenge.SpokenCode;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.signin.Limits;
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
import java.util.Map;

/** Taking over one's account, with the code that the case worker shows. */
@Controller("/account/claim")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ClaimPages {
    private final Claims claims;
    private final ChallengeCookie step;
    private final Limits limits;

    ClaimPages(Claims claims, ChallengeCookie step, Limits limits) {
        this.claims = claims;
        this.step = step;
        this.limits = limits;
    }

    @Get
    Page form() {
        return asking("", "").page();
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = Field.typed(form, "address");
        var asking = asking(Field.typed(form, "code"), typed);
        if (visit.switching()) {
            return HttpResponse.ok(asking.again());
        }
        var address = EmailAddress.of(typed);
        if (address.isEmpty()) {
            return asking.refused(FormErrors.none().with("address", Label.key("platform.account.address.wrong")));
        }
        limits.mailed(request, address.get().text());
        return SpokenCode.of(Field.typedCode(form))
                .flatMap(code -> claims.ask(code, address.get(), visit.language()))
                .<HttpResponse<?>>map(browser ->
                        HttpResponse.seeOther(URI.create("/account/code")).cookie(step.with(request, browser)))
                .orElseGet(() ->
                        asking.refused(FormErrors.none().with("code", Label.key("platform.account.claim.wrong"))));
    }

    private static AccountForm asking(String code, String address) {
        return AccountForm.to(
                        "/account/claim",
                        Label.key("platform.account.claim"),
                        Label.key("platform.account.claim.lead"),
                        Label.key("platform.account.send-code"))
                .asking(Field.text(
                        "code",
                        Label.key("platform.account.code"),
                        Label.key("platform.account.claim.code.hint"),
                        "off",
                        code))
                .asking(Field.address(
                        Label.key("platform.account.address"), Label.key("platform.account.address.hint"), address));
    }
}
