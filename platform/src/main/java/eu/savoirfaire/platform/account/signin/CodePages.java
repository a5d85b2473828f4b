package eu.savoirfaire.platform.account.signin;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.SessionCookie;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.challenge.Challenge;
import eu.savoirfaire.platform.account.challenge.Challenge.Purpose;
import eu.savoirfaire.platform.account.challenge.ChallengeCookie;
import eu.savoirfaire.platform.account.challenge.Challenges;
import eu.savoirfaire.platform.account.challenge.Trial;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Onward;
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
import java.net.URI;
import java.util.Map;

/** The code that finishes a step. */
@Controller("/account/code")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class CodePages {
    private final SignIn signIn;
    private final Challenges challenges;
    private final SessionCookie cookie;
    private final ChallengeCookie step;
    private final Limits limits;

    CodePages(SignIn signIn, Challenges challenges, SessionCookie cookie, ChallengeCookie step, Limits limits) {
        this.signIn = signIn;
        this.challenges = challenges;
        this.cookie = cookie;
        this.step = step;
        this.limits = limits;
    }

    /** The address of this page, before going on to another one. */
    static URI address(String next) {
        return onTheWay("/account/code", next);
    }

    private static URI onTheWay(String step, String next) {
        var page = Address.of(step);
        return URI.create((next.isEmpty() ? page : page.with("next", next)).toString());
    }

    @Get
    Page form(HttpRequest<?> request) {
        var next = Onward.checked(Visit.of(request).parameter("next").orElse(""));
        return asking(at(browser(request)), next).page();
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var browser = browser(request);
        var challenge = at(browser);
        var next = Onward.checked(Field.typed(form, "next"));
        var asking = asking(challenge, next);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking.again());
        }
        var code = Field.typedCode(form);
        if (code.isEmpty()) {
            return asking.refused(FormErrors.none().with("code", Label.key("platform.account.code.missing")));
        }
        limits.tried(request, challenge.address().text());
        return switch (signIn.code(browser, challenge, code)) {
            case Trial.Right(var passed) -> goOn(request, browser, passed, next);
            case Trial.Wrong() ->
                asking.refused(FormErrors.none().with("code", Label.key("platform.account.code.wrong")));
            case Trial.Over() -> throw over();
        };
    }

    private HttpResponse<?> goOn(HttpRequest<?> request, Secret browser, Challenge passed, String next) {
        return switch (passed.purpose()) {
            case REGISTER -> HttpResponse.seeOther(onTheWay("/account/new", next));
            case RECOVER -> HttpResponse.seeOther(URI.create("/account/new-password"));
            case SIGN_IN, SECOND_FACTOR -> enter(request, browser, passed, next);
            case MOVE -> throw over();
        };
    }

    private HttpResponse<?> enter(HttpRequest<?> request, Secret browser, Challenge passed, String next) {
        var entered = signIn.enter(browser, passed, Device.of(request));
        var sleeping = entered.account().needsSecondFactor() && !entered.strong();
        var life = entered.strong() ? Session.STRONG_LIFE : Session.LIFE;
        return HttpResponse.seeOther(sleeping ? URI.create("/account/second-factor") : Onward.to(next))
                .cookie(cookie.with(request, entered.secret().text(), life))
                .cookie(step.gone(request));
    }

    private Secret browser(HttpRequest<?> request) {
        return step.of(request).orElseThrow(CodePages::over);
    }

    private Challenge at(Secret browser) {
        return challenges
                .at(browser)
                .filter(found -> found.state() == Challenge.State.OPEN && found.purpose() != Purpose.MOVE)
                .orElseThrow(CodePages::over);
    }

    private static Refused over() {
        return new Refused(new AccountRefusal.StepOver());
    }

    private static AccountForm asking(Challenge challenge, String next) {
        var phone = challenge.purpose() == Purpose.SECOND_FACTOR;
        return AccountForm.to(
                        "/account/code",
                        phone ? Label.key("platform.account.code.phone") : Label.key("platform.account.code.mail"),
                        phone
                                ? Label.key("platform.account.code.phone.lead")
                                : Label.key(
                                        "platform.account.code.mail.lead",
                                        challenge.address().text()),
                        Label.key("platform.account.continue"))
                .asking(Field.code(
                        Label.key("platform.account.code"),
                        phone ? Label.key("platform.account.code.phone.hint") : Label.key("platform.account.code.hint"),
                        !phone))
                .leading(next)
                .or(Label.key("platform.account.begin-again"), "/account/sign-in");
    }
}
