package eu.savoirfaire.platform.mandate.paper;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.paper.Paper.Agreed;
import eu.savoirfaire.platform.mandate.work.HeldMandates;
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
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A mandate on paper: who the person is, and how it was explained. */
@Controller("/mandates/paper")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PaperPages {
    private static final Allowance SHEETS = new Allowance("mandate-sheet", 30, Duration.ofHours(1));
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Paper paper;
    private final HeldMandates held;
    private final RateLimits limits;

    PaperPages(Paper paper, HeldMandates held, RateLimits limits) {
        this.paper = paper;
        this.held = held;
        this.limits = limits;
    }

    @Get
    Page form(HttpRequest<?> request) {
        var after = Visit.of(request)
                .parameter("after")
                .filter(id -> ID.matcher(id).matches())
                .orElse("");
        return page(request, PaperForm.empty(after), FormErrors.none());
    }

    @Post
    HttpResponse<?> send(HttpRequest<?> request, @Body Map<String, Object> form) {
        var typed = PaperForm.typed(form);
        if (typed.renewal() && !ID.matcher(typed.after()).matches()) {
            throw Paper.notThere();
        }
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(request, typed, FormErrors.none()).keepingForm("paper"));
        }
        var who = SignedIn.require(request);
        var office = held.office(who, typed.office());
        var errors = typed.errors(office.isPresent());
        if (errors.any() || office.isEmpty()) {
            return HttpResponse.badRequest(page(request, typed, errors).keepingForm("paper"));
        }
        limits.require(who.person().value().toString(), SHEETS);
        var agreed = new Agreed(typed.explainedIn(), typed.interpreter().equals("yes"), office.get());
        var drawn = typed.renewal()
                ? paper.drawUp(before(who, typed).person(), agreed)
                : paper.drawUp(typed.name(), typed.personsLanguage().orElseThrow(), agreed);
        return HttpResponse.seeOther(URI.create("/mandates/" + drawn.id().value() + "/sheet"));
    }

    private Page page(HttpRequest<?> request, PaperForm form, FormErrors errors) {
        var who = SignedIn.require(request);
        var shown =
                form.renewal() ? named(form, paper.assisted(before(who, form)).name()) : form;
        var view = shown.view(held.offices(who), Visit.of(request).language(), errors);
        return Page.of("platform/mandate/paper", view, "platform.mandate.paper")
                .below(Label.key("platform.mandate.people"), "/mandates");
    }

    private Mandate before(SignedIn who, PaperForm form) {
        return paper.held(who, new MandateId(UUID.fromString(form.after())));
    }

    private static PaperForm named(PaperForm form, String name) {
        return new PaperForm(
                name, form.language(), form.explainedIn(), form.interpreter(), form.office(), form.after());
    }
}
