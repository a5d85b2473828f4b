package eu.savoirfaire.platform.mandate.work;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.challenge.SpokenCode;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.MandateRefusal;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Taking a mandate: the code is typed or scanned, the case worker sees whose it is, and takes it with a button. */
@Controller("/mandates")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class TakePages {
    private final Mandates mandates;
    private final HeldMandates held;
    private final WorkPages list;
    private final MandateLimits limits;

    TakePages(Mandates mandates, HeldMandates held, WorkPages list, MandateLimits limits) {
        this.mandates = mandates;
        this.held = held;
        this.list = list;
        this.limits = limits;
    }

    @Post("/code")
    HttpResponse<?> typed(HttpRequest<?> request, @Body Map<String, Object> form) {
        var code = Field.typedCode(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(list.list(request, Field.typed(form, "code"), FormErrors.none())
                    .keepingForm("code-form"));
        }
        if (code.isEmpty()) {
            return again(request, "", "platform.account.code.missing");
        }
        limits.tried(request, SignedIn.require(request).person());
        return offer(code)
                .<HttpResponse<?>>map(_ -> HttpResponse.seeOther(URI.create(
                        Address.of("/mandates/take").with("code", code).toString())))
                .orElseGet(() -> again(request, Field.typed(form, "code"), "platform.mandate.code-wrong"));
    }

    /** Where the picture leads as well; it only shows whose code it is. */
    @Get("/take")
    HttpResponse<?> show(HttpRequest<?> request) {
        limits.tried(request, SignedIn.require(request).person());
        return shown(request, Visit.of(request).parameter("code").orElse(""), FormErrors.none());
    }

    @Post("/take")
    HttpResponse<?> take(HttpRequest<?> request, @Body Map<String, Object> form) {
        var who = SignedIn.require(request);
        var typed = Field.typedCode(form);
        limits.tried(request, who.person());
        if (Visit.of(request).switching()) {
            return shown(request, typed, FormErrors.none());
        }
        var code = SpokenCode.of(typed);
        var office = held.office(who, Field.typed(form, "office"));
        if (code.isPresent() && office.isEmpty()) {
            var errors = FormErrors.none().with("office", Label.key("platform.mandate.office.missing"));
            return shown(request, typed, errors);
        }
        try {
            var mandate = mandates.take(code.orElseThrow(TakePages::wrong), office.orElseThrow(TakePages::wrong));
            return HttpResponse.seeOther(URI.create(Address.of("/mandates")
                    .with("taken", mandate.id().value().toString())
                    .toString()));
        } catch (Refused refused) {
            return again(request, "", refused.refusal().code());
        }
    }

    private HttpResponse<?> shown(HttpRequest<?> request, String typed, FormErrors errors) {
        var offer = offer(typed);
        if (offer.isEmpty()) {
            return again(request, typed, "platform.mandate.code-wrong");
        }
        var page = Page.of("platform/mandate/take", view(request, typed, offer.get(), errors), "platform.mandate.take")
                .below(WorkPages.TITLE, "/mandates")
                .keepingForm("take");
        return errors.any() ? HttpResponse.badRequest(page) : HttpResponse.ok(page);
    }

    private TakeView view(HttpRequest<?> request, String typed, Mandate offer, FormErrors errors) {
        return new TakeView(
                typed,
                held.name(offer.person()),
                SpokenLanguages.name(offer.explainedIn(), Visit.of(request).language()),
                held.offices(SignedIn.require(request)),
                errors);
    }

    private Optional<Mandate> offer(String typed) {
        return SpokenCode.of(typed).flatMap(mandates::offered);
    }

    private HttpResponse<?> again(HttpRequest<?> request, String typed, String key) {
        var errors = FormErrors.none().with("code", Label.key(key));
        return HttpResponse.badRequest(list.list(request, typed, errors).keepingForm("code-form"));
    }

    private static Refused wrong() {
        return new Refused(new MandateRefusal.CodeWrong());
    }

    /**
     * Whose code it is.
     *
     * @param offices for which of them the mandate is; a choice only where there are several
     */
    record TakeView(String code, String name, Label language, List<Choice> offices, FormErrors errors) {
        public boolean several() {
            return offices.size() > 1;
        }
    }
}
