package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.SecretAddress;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.survey.SurveyRefusal;
import eu.savoirfaire.workshops.survey.keeping.Survey;
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
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;

/** Where those who were there get the link through which they answer. */
@Hidden
@Controller("/workshops/{slug}/survey")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class TakePages {
    private final SurveyHandout handout;
    private final Clock clock;

    TakePages(SurveyHandout handout, Clock clock) {
        this.handout = handout;
        this.clock = clock;
    }

    @Get
    Page ask(String slug) {
        return page(slug, FormErrors.none());
    }

    @Post
    @SecretAddress
    HttpResponse<?> take(String slug, @Body Map<String, Object> form) {
        try {
            return HttpResponse.seeOther(URI.create("/surveys/" + handout.take(slug)));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof SurveyRefusal.TakenAlready why)) {
                throw refused;
            }
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(slug, FormErrors.none().with("main", Label.of(why))));
        }
    }

    private Page page(String slug, FormErrors errors) {
        var offer = handout.offer(slug);
        var plan = offer.workshop().plan();
        var view = new TakeView(
                slug,
                new Phrase(plan.title(), plan.language()),
                stage(offer),
                offer.survey().closesAt().orElseThrow().atZone(plan.hours().zone()),
                errors);
        return Page.of("workshops/survey/take", view, "workshops.survey.take.title")
                .below(Label.of(plan.title()), "/workshops/" + slug);
    }

    private String stage(SurveyHandout.Offer offer) {
        if (!offer.survey().takesAnswers(clock.instant()) || offer.survey().state() == Survey.State.CLOSED) {
            return "over";
        }
        return offer.taken() ? "taken" : "open";
    }

    /** @param stage {@code open}, {@code taken} or {@code over} */
    record TakeView(String slug, Phrase title, String stage, ZonedDateTime closes, FormErrors errors) {}
}
