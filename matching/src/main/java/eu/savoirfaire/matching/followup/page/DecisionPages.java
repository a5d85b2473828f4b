package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpRefusal;
import eu.savoirfaire.matching.followup.conduct.Deciding;
import eu.savoirfaire.matching.match.Result;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody who works for neither side says what came of matches on which the two do not agree. */
@Controller(DecisionPages.HERE)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DecisionPages {
    static final String HERE = "/matching/follow-ups/decide";
    private static final String RESULT = "result";

    private final Deciding deciding;
    private final FollowUpViews views;

    DecisionPages(Deciding deciding, FollowUpViews views) {
        this.deciding = deciding;
        this.views = views;
    }

    @Get
    Page list(Visit visit) {
        var done = visit.parameter("done").filter("decided"::equals).map(_ -> Label.key("matching.follow-up.decided"));
        return Page.of("matching/follow-up/queue", views.queue(deciding.open(), done), "matching.follow-up.queue")
                .below(Label.key("matching.suggestions.entrance"), "/matching");
    }

    @Get("/{id}")
    Page show(UUID id) {
        return page(deciding.toDecide(id), FormErrors.none());
    }

    @Post("/{id}")
    @KeepsTyped
    HttpResponse<?> decide(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var one = deciding.toDecide(id);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(one, FormErrors.none()).keepingForm("decide"));
        }
        var result = result(form);
        if (result.isEmpty() && !FollowUpViews.GOES_ON.equals(form.get(RESULT))) {
            var missing = FormErrors.none().with(RESULT, Label.key("matching.follow-up.result.missing"));
            return HttpResponse.badRequest(page(one, missing).keepingForm("decide"));
        }
        try {
            deciding.decide(id, result);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof FollowUpRefusal.NotOpen why)) {
                throw refused;
            }
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(deciding.toDecide(id), FormErrors.none().with(RESULT, Label.of(why))));
        }
        return HttpResponse.seeOther(URI.create(HERE + "?done=decided"));
    }

    private static Optional<Result> result(Map<String, Object> form) {
        return Arrays.stream(Result.values())
                .filter(result -> FollowUpViews.word(result).equals(form.get(RESULT)))
                .findFirst();
    }

    private Page page(FollowUp one, FormErrors errors) {
        return Page.of("matching/follow-up/decide", views.decision(one, errors), "matching.follow-up.decide")
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(Label.key("matching.follow-up.queue"), HERE);
    }
}
