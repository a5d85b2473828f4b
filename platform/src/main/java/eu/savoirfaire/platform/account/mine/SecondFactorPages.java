package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.secondfactor.Authenticator;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Setting up a phone as second factor, and taking it away. */
@Controller("/account/second-factor")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SecondFactorPages {
    private static final String PAGE = "/account/second-factor";

    private final FreshProof proof;
    private final SecondFactors secondFactors;
    private final Sessions sessions;
    private final Limits limits;

    SecondFactorPages(FreshProof proof, SecondFactors secondFactors, Sessions sessions, Limits limits) {
        this.proof = proof;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.limits = limits;
    }

    @Get
    Page show(HttpRequest<?> request) {
        var who = SignedIn.require(request);
        var view = new SecondFactorView(
                secondFactors.has(who.person()),
                secondFactors.recoveryCodes(who.person()),
                who.account().needsSecondFactor());
        return page("platform/account/second-factor", view);
    }

    @Post
    HttpResponse<?> begin(HttpRequest<?> request) {
        return proof.own(request, PAGE, who -> {
            secondFactors.begin(who.person());
            return HttpResponse.seeOther(URI.create(PAGE + "/confirm"));
        });
    }

    @Get("/confirm")
    HttpResponse<?> confirmForm(HttpRequest<?> request) {
        return proof.own(
                request,
                PAGE,
                who -> waiting(who)
                        .<HttpResponse<?>>map(authenticator ->
                                HttpResponse.ok(page("platform/account/authenticator", view(who, authenticator))))
                        .orElseGet(() -> HttpResponse.seeOther(URI.create(PAGE))));
    }

    @Post("/confirm")
    HttpResponse<?> confirm(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(
                request,
                PAGE,
                who -> waiting(who)
                        .<HttpResponse<?>>map(
                                authenticator -> confirmed(request, who, authenticator, Field.typedCode(form)))
                        .orElseGet(() -> HttpResponse.seeOther(URI.create(PAGE))));
    }

    @Post("/codes")
    HttpResponse<?> renewCodes(HttpRequest<?> request) {
        return proof.own(
                request,
                PAGE,
                who -> secondFactors.has(who.person())
                        ? HttpResponse.ok(codes(secondFactors.renewCodes(who.person())))
                        : HttpResponse.seeOther(URI.create(PAGE)));
    }

    /** Not for those whose roles demand it. */
    @Post("/remove")
    HttpResponse<?> remove(HttpRequest<?> request) {
        return proof.own(request, PAGE, who -> {
            if (!who.account().needsSecondFactor()) {
                secondFactors.remove(who.person());
            }
            return HttpResponse.seeOther(URI.create(PAGE));
        });
    }

    private HttpResponse<?> confirmed(HttpRequest<?> request, SignedIn who, Authenticator authenticator, String code) {
        var page = "platform/account/authenticator";
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(page, view(who, authenticator)).keepingForm("confirm"));
        }
        limits.tried(request, who.account().address().text());
        return secondFactors
                .confirm(who.person(), code)
                .<HttpResponse<?>>map(recovery -> {
                    sessions.strengthen(who);
                    return HttpResponse.ok(codes(recovery));
                })
                .orElseGet(() -> HttpResponse.badRequest(
                        page(page, view(who, authenticator).with(Label.key("platform.account.code.wrong")))
                                .keepingForm("confirm")));
    }

    /** The one that is not confirmed yet: of one that counts nothing is shown again. */
    private Optional<Authenticator> waiting(SignedIn who) {
        return secondFactors.of(who.person()).filter(authenticator -> !authenticator.confirmed());
    }

    private static AuthenticatorView view(SignedIn who, Authenticator authenticator) {
        var address = authenticator.address(who.account().address().text());
        return new AuthenticatorView(QrCode.of(address), authenticator.spelled(), FormErrors.none());
    }

    private static Page codes(List<String> codes) {
        return page("platform/account/recovery-codes", Map.of("codes", codes));
    }

    private static Page page(String template, Object view) {
        return Page.of(template, view, "platform.second-factor").below(Label.key("platform.account"), "/account");
    }

    /** @param needed whether the person's roles demand one */
    record SecondFactorView(boolean on, long recoveryCodes, boolean needed) {}

    /** @param spelled the secret, to be typed where no picture can be taken */
    record AuthenticatorView(QrCode code, String spelled, FormErrors errors) {
        AuthenticatorView with(Label error) {
            return new AuthenticatorView(code, spelled, errors.with("code", error));
        }
    }
}
