package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
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

/** Another password. */
@Controller("/account/password")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PasswordPages {
    private static final String PAGE = "/account/password";

    private final FreshProof proof;
    private final PasswordChange change;
    private final Passwords passwords;

    PasswordPages(FreshProof proof, PasswordChange change, Passwords passwords) {
        this.proof = proof;
        this.change = change;
        this.passwords = passwords;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return proof.own(request, PAGE, _ -> HttpResponse.ok(asking().page()));
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(request, PAGE, who -> changed(request, who, Field.password(form)));
    }

    private HttpResponse<?> changed(HttpRequest<?> request, SignedIn who, String password) {
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking().again());
        }
        var account = who.account();
        var flaw = passwords.rules().flaw(password, List.of(account.address().text(), account.name()));
        if (flaw.isPresent()) {
            return asking().refused(
                            FormErrors.none().with("password", flaw.get().told()));
        }
        change.to(who, passwords.hashed(password));
        return HttpResponse.seeOther(URI.create("/account"));
    }

    private static AccountForm asking() {
        return AccountForm.to(
                        PAGE,
                        Label.key("platform.password.new"),
                        Label.key("platform.password.change.lead"),
                        Label.key("platform.account.save"))
                .asking(Field.password(
                        Label.key("platform.password.new"), Label.key("platform.password.hint"), "new-password"))
                .or(Label.key("platform.account.back"), "/account");
    }
}
