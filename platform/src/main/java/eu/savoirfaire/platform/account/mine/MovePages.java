package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.challenge.Challenge;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.challenge.Trial;
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

/** Another address. */
@Controller("/account/address")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MovePages {
    private static final String PAGE = "/account/address";

    private final FreshProof proof;
    private final Moving moving;
    private final Challenges challenges;
    private final ChallengeCookie step;
    private final Limits limits;

    MovePages(FreshProof proof, Moving moving, Challenges challenges, ChallengeCookie step, Limits limits) {
        this.proof = proof;
        this.moving = moving;
        this.challenges = challenges;
        this.step = step;
        this.limits = limits;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        return proof.own(request, PAGE, _ -> HttpResponse.ok(asking("").page()));
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(request, PAGE, who -> asked(request, who, Field.typed(form, "address")));
    }

    @Get("/code")
    HttpResponse<?> codeForm(HttpRequest<?> request) {
        return proof.own(
                request,
                PAGE,
                who -> HttpResponse.ok(askingCode(at(who, browser(request))).page()));
    }

    @Post("/code")
    HttpResponse<?> code(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(request, PAGE, who -> tried(request, who, Field.typedCode(form)));
    }

    private HttpResponse<?> asked(HttpRequest<?> request, SignedIn who, String typed) {
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking(typed).again());
        }
        var address = EmailAddress.of(typed);
        if (address.isEmpty() || address.get().equals(who.account().address())) {
            return asking(typed)
                    .refused(FormErrors.none().with("address", Label.key("platform.account.address.wrong")));
        }
        limits.mailed(request, address.get().text());
        var browser = moving.ask(who, address.get());
        return HttpResponse.seeOther(URI.create("/account/address/code")).cookie(step.with(request, browser));
    }

    private HttpResponse<?> tried(HttpRequest<?> request, SignedIn who, String code) {
        var browser = browser(request);
        var challenge = at(who, browser);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(askingCode(challenge).again());
        }
        limits.tried(request, challenge.address().text());
        return switch (challenges.answer(browser, code)) {
            case Trial.Right(var _) -> moved(request, who, browser);
            case Trial.Wrong() ->
                askingCode(challenge).refused(FormErrors.none().with("code", Label.key("platform.account.code.wrong")));
            case Trial.Over() -> throw over();
        };
    }

    private HttpResponse<?> moved(HttpRequest<?> request, SignedIn who, Secret browser) {
        if (!moving.finish(who, browser)) {
            throw over();
        }
        return HttpResponse.seeOther(URI.create("/account")).cookie(step.gone(request));
    }

    private Secret browser(HttpRequest<?> request) {
        return step.of(request).orElseThrow(MovePages::over);
    }

    private Challenge at(SignedIn who, Secret browser) {
        return moving.at(who, browser).orElseThrow(MovePages::over);
    }

    private static Refused over() {
        return new Refused(new AccountRefusal.StepOver());
    }

    private static AccountForm asking(String typed) {
        return AccountForm.to(
                        PAGE,
                        Label.key("platform.account.move"),
                        Label.key("platform.account.move.lead"),
                        Label.key("platform.account.send-code"))
                .asking(Field.address(Label.key("platform.account.move.address"), null, typed))
                .or(Label.key("platform.account.back"), "/account");
    }

    private static AccountForm askingCode(Challenge challenge) {
        return AccountForm.to(
                        "/account/address/code",
                        Label.key("platform.account.code.mail"),
                        Label.key(
                                "platform.account.code.mail.lead",
                                challenge.address().text()),
                        Label.key("platform.account.continue"))
                .asking(Field.code(Label.key("platform.account.code"), Label.key("platform.account.code.hint"), true))
                .or(Label.key("platform.account.begin-again"), PAGE);
    }
}
