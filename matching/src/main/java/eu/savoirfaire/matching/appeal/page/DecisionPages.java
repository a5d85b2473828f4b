package eu.savoirfaire.matching.appeal.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.appeal.Appeal;
import eu.savoirfaire.matching.appeal.AppealRefusal;
import eu.savoirfaire.matching.appeal.Appeals;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Optional;
import java.util.UUID;

/** Whoever decides appeals reads what was said and says what counts from now on, with a reason. */
@Controller("/matching/appeals")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DecisionPages {
    private static final String REASON = "reason";
    private static final String OUTCOME = "outcome";

    private final Appeals appeals;
    private final AppealViews views;

    DecisionPages(Appeals appeals, AppealViews views) {
        this.appeals = appeals;
        this.views = views;
    }

    @Get
    Page list(Visit visit) {
        var done = visit.parameter("done").filter("decided"::equals).map(_ -> Label.key("matching.appeal.done"));
        return Page.of("matching/appeal/list", views.list(appeals.open(), done), "matching.appeals.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching");
    }

    @Get("/{id}")
    Page show(UUID id) {
        return page(appeals.toDecide(id), "", FormErrors.none());
    }

    @Post("/{id}")
    @KeepsTyped
    HttpResponse<?> decide(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var appeal = appeals.toDecide(id);
        var reason = form.get(REASON) instanceof String text ? text.strip() : "";
        var outcome = String.valueOf(form.get(OUTCOME));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(appeal, reason, FormErrors.none()).keepingForm("decide"));
        }
        var errors = errors(outcome, reason);
        if (errors.any()) {
            return HttpResponse.badRequest(page(appeal, reason, errors).keepingForm("decide"));
        }
        try {
            appeals.decide(id, outcome.equals("reversed"), reason);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof AppealRefusal why)) {
                throw refused;
            }
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(appeals.toDecide(id), reason, FormErrors.none().with(REASON, Label.of(why))));
        }
        return HttpResponse.seeOther(URI.create("/matching/appeals?done=decided"));
    }

    private static FormErrors errors(String outcome, String reason) {
        var errors = FormErrors.none();
        if (!outcome.equals("reversed") && !outcome.equals("upheld")) {
            errors = errors.with(OUTCOME, Label.key("matching.appeal.outcome.missing"));
        }
        return reason.isEmpty() ? errors.with(REASON, Label.key("matching.appeal.reason.missing")) : errors;
    }

    private Page page(Appeal appeal, String typed, FormErrors errors) {
        return Page.of(
                        "matching/appeal/decide",
                        views.view(appeal.need(), appeal.offer(), Optional.of(appeal), typed, errors),
                        "matching.appeal.one")
                .below(Label.key("matching.appeals.title"), "/matching/appeals");
    }
}
