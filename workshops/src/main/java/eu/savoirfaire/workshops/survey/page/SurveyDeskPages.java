package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.survey.OwnQuestion;
import eu.savoirfaire.workshops.survey.Question;
import eu.savoirfaire.workshops.survey.Questionnaire;
import eu.savoirfaire.workshops.survey.SurveyRefusal;
import io.micronaut.http.HttpHeaders;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A survey as its trainers write it, open it and read what came of it. */
@Hidden
@Controller("/workshops/plan/{id}/survey")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class SurveyDeskPages {
    private final SurveyDesk desk;
    private final SurveyViews views;
    private final SurveySheet sheet;

    SurveyDeskPages(SurveyDesk desk, SurveyViews views, SurveySheet sheet) {
        this.desk = desk;
        this.views = views;
        this.sheet = sheet;
    }

    @Get
    Page see(UUID id) {
        return page(id, Typed.NOTHING, FormErrors.none());
    }

    @KeepsTyped
    @Post("/questions")
    HttpResponse<?> ask(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        return attempt(
                request, id, typed, "questions", () -> desk.ask(new WorkshopId(id), own(typed), typed.version()));
    }

    @Post("/open")
    HttpResponse<?> open(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        return attempt(
                request,
                id,
                typed,
                "open",
                () -> desk.open(new WorkshopId(id), typed.number("days").orElse(0)));
    }

    @Post("/texts/{text}")
    HttpResponse<?> hide(HttpRequest<?> request, UUID id, String text, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        return attempt(
                request,
                id,
                typed,
                "texts",
                () -> desk.hide(new WorkshopId(id), text, typed.text("act").equals("hide")));
    }

    /** For a spreadsheet. */
    @Get("/results.csv")
    @Produces("text/csv")
    HttpResponse<String> export(Visit visit, UUID id) {
        var results = desk.results(new WorkshopId(id)).orElseThrow(() -> new Refused(new SurveyRefusal.NoResults()));
        return HttpResponse.ok(sheet.of(results, visit.language()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"survey.csv\"");
    }

    private HttpResponse<?> attempt(HttpRequest<?> request, UUID id, Typed typed, String form, Runnable work) {
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(id, typed, FormErrors.none()).keepingForm(form));
        }
        try {
            work.run();
            return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/survey"));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof SurveyRefusal why)) {
                throw refused;
            }
            var errors = FormErrors.none().with(field(why), Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(id, typed, errors).keepingForm(form));
        }
    }

    private static String field(SurveyRefusal why) {
        return switch (why) {
            case SurveyRefusal.BadQuestion(var number) -> "own" + Math.min(number, Questionnaire.MOST_OWN);
            case SurveyRefusal.BadDays _ -> "days";
            default -> "main";
        };
    }

    /** Whoever chose no sort asks nothing; a text without one is a question that cannot be asked. */
    private static List<OwnQuestion> own(Typed typed) {
        var own = new ArrayList<OwnQuestion>();
        for (var number = 1; number <= Questionnaire.MOST_OWN; number++) {
            var text = typed.text("own" + number);
            var sort = typed.one(Question.Sort.class, "sort" + number);
            if (sort.isPresent()) {
                own.add(new OwnQuestion(sort.get(), text, options(typed.text("options" + number))));
            } else if (!text.isEmpty()) {
                throw new Refused(new SurveyRefusal.BadQuestion(number));
            }
        }
        return own;
    }

    private static List<String> options(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Page page(UUID id, Typed typed, FormErrors errors) {
        var sight = desk.see(new WorkshopId(id));
        return Page.of("workshops/survey/desk", views.of(sight, typed, errors), "workshops.survey.title")
                .below(Label.of(sight.workshop().plan().title()), "/workshops/plan/" + id);
    }
}
