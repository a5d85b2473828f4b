package eu.savoirfaire.platform.mandate.mine;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.challenge.SpokenCode;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.mine.FreshProof;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandates;
import eu.savoirfaire.platform.mandate.SpokenLanguages;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Giving a mandate: what it means, and then the code that the case worker types or scans. */
@Controller("/account/mandates/new")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NewMandatePages {
    private static final String PATH = "/account/mandates/new";
    private static final Allowance CODES = new Allowance("mandate-code", 10, Duration.ofMinutes(10));

    private final Mandates mandates;
    private final FreshProof proof;
    private final RateLimits limits;

    NewMandatePages(Mandates mandates, FreshProof proof, RateLimits limits) {
        this.mandates = mandates;
        this.proof = proof;
        this.limits = limits;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request) {
        var visit = Visit.of(request);
        return proof.others(
                request,
                PATH,
                () -> HttpResponse.ok(asking(visit, visit.language().code(), FormErrors.none())));
    }

    /** Shows a code; when the language is switched, the same one again. */
    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var language = Field.typed(form, "explained-in");
        if (visit.switching()) {
            return HttpResponse.ok(again(request, form, language));
        }
        return proof.others(request, PATH, () -> offered(request, visit, language));
    }

    private HttpResponse<?> offered(HttpRequest<?> request, Visit visit, String language) {
        if (!SpokenLanguages.known(language)) {
            var errors = FormErrors.none().with("explained-in", Label.key("platform.mandate.language.missing"));
            return HttpResponse.badRequest(asking(visit, language, errors).keepingForm("mandate-form"));
        }
        var person = SignedIn.require(request).person();
        limits.require(person.value().toString(), CODES);
        return HttpResponse.ok(showing(visit, mandates.offer(person, language), language));
    }

    private Page again(HttpRequest<?> request, Map<String, Object> form, String language) {
        var visit = Visit.of(request);
        var person = SignedIn.require(request).person();
        return SpokenCode.of(Field.typedCode(form))
                .filter(code -> mandates.offered(code)
                        .filter(offer -> offer.person().equals(person))
                        .isPresent())
                .map(code -> showing(visit, code, language))
                .orElseGet(() -> asking(visit, language, FormErrors.none()).keepingForm("mandate-form"));
    }

    private static Page asking(Visit visit, String language, FormErrors errors) {
        var view = new AskingView(SpokenLanguages.choices(language, visit.language()), errors);
        return below("platform/mandate/new", view);
    }

    private static Page showing(Visit visit, SpokenCode code, String language) {
        var link = visit.origin()
                + Address.of("/mandates/take").with("code", code.text()).toString();
        var view = new CodeView(code.text(), code.grouped(), QrCode.of(link), Mandate.CODE_LIFE.toMinutes(), language);
        return below("platform/mandate/code", view).keepingForm("shown");
    }

    private static Page below(String template, Object view) {
        return Page.of(template, view, "platform.mandate.new")
                .below(Label.key("platform.account"), "/account")
                .below(MyMandatePages.TITLE, "/account/mandates");
    }

    /** What is asked before a code is shown. */
    record AskingView(List<Choice> languages, FormErrors errors) {}

    /** @param code without gaps, to be sent again when the language is switched */
    record CodeView(String code, String grouped, QrCode picture, long minutes, String language) {}
}
