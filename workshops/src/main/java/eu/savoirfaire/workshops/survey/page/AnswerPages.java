package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.guard.SecretAddress;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.survey.FilledIn;
import eu.savoirfaire.workshops.survey.Question;
import eu.savoirfaire.workshops.survey.SurveyRefusal;
import eu.savoirfaire.workshops.survey.keeping.Survey;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
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
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The questions, for whoever has a link. Who that is plays no part here, whether they are signed in or not. */
@Hidden
@SecretAddress
@Controller("/surveys/{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AnswerPages {
    private static final Allowance KNOCKS = new Allowance("survey", 60, Duration.ofMinutes(1));

    private final Surveys surveys;
    private final Plans plans;
    private final RateLimits limits;
    private final Clock clock;

    AnswerPages(Surveys surveys, Plans plans, RateLimits limits, Clock clock) {
        this.surveys = surveys;
        this.plans = plans;
        this.limits = limits;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, String token) {
        limits.require(request, KNOCKS);
        return HttpResponse.ok(page(token, Typed.NOTHING, FormErrors.none(), true));
    }

    @KeepsTyped
    @Post
    HttpResponse<?> answer(HttpRequest<?> request, String token, @Body Map<String, Object> form) {
        limits.require(request, KNOCKS);
        var typed = new Typed(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(token, typed, FormErrors.none(), false).keepingForm("answer"));
        }
        try {
            var survey = surveys.behind(token);
            surveys.answer(token, FilledIn.of(survey.questionnaire(), typed));
            return HttpResponse.seeOther(URI.create("/surveys/" + token));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof SurveyRefusal why) || why instanceof SurveyRefusal.NoSuchLink) {
                throw refused;
            }
            var errors = FormErrors.none().with(field(why), Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(token, typed, errors, false).keepingForm("answer"));
        }
    }

    private static String field(SurveyRefusal why) {
        return switch (why) {
            case SurveyRefusal.TooLong(var question, var _) -> question;
            case SurveyRefusal.NothingSaid _ -> "useful";
            default -> "main";
        };
    }

    /** @param asking whether whoever answered before is thanked; else what they typed is shown */
    private Page page(String token, Typed typed, FormErrors errors, boolean asking) {
        var survey = surveys.behind(token);
        var plan = plans.find(survey.workshop()).orElseThrow().plan();
        var view = new AnswerView(
                token,
                new Phrase(plan.title(), plan.language()),
                asking ? stage(token, survey) : "open",
                survey.closesAt().orElseThrow().atZone(plan.hours().zone()),
                survey.questionnaire().questions().stream()
                        .map(question -> asked(question, typed))
                        .toList(),
                errors);
        return Page.of("workshops/survey/answer", view, "workshops.survey.answer.title");
    }

    private String stage(String token, Survey survey) {
        if (!survey.takesAnswers(clock.instant())) {
            return "over";
        }
        return surveys.isUsed(token) ? "done" : "open";
    }

    private static Asked asked(Question question, Typed typed) {
        var chosen = typed.all(question.code());
        var choices = IntStream.rangeClosed(1, question.options().size())
                .mapToObj(number -> Choice.of(
                        Integer.toString(number),
                        question.options().get(number - 1),
                        chosen.contains(Integer.toString(number))))
                .toList();
        return new Asked(
                question.code(),
                question.text(),
                question.sort() == Question.Sort.TEXT,
                question.sort() == Question.Sort.SEVERAL ? "checkbox" : "radio",
                choices,
                typed.text(question.code()));
    }

    /** @param stage {@code open}, {@code done} or {@code over} */
    record AnswerView(
            String token, Phrase title, String stage, ZonedDateTime closes, List<Asked> questions, FormErrors errors) {}

    /** @param type of what is chosen with */
    record Asked(String code, Label text, boolean free, String type, List<Choice> choices, String typed) {}
}
