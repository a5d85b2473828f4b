package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form in which a reader asks the people behind a practice. */
@Controller("/practices/{slug}/ask")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RelayPages {
    private static final Allowance MESSAGES = new Allowance("relay", 5, Duration.ofHours(1));
    private static final String FORM = "question";

    private final PublishedSheets sheets;
    private final Relay relay;
    private final RateLimits limits;

    RelayPages(PublishedSheets sheets, Relay relay, RateLimits limits) {
        this.sheets = sheets;
        this.relay = relay;
        this.limits = limits;
    }

    @Get
    Page form(HttpRequest<?> request, String slug) {
        var to = Visit.of(request).parameter("to").orElse("");
        return page(sheet(slug), Question.to(to), FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, String slug, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var sheet = sheet(slug);
        var question = Question.of(form);
        if (visit.switching()) {
            return HttpResponse.ok(page(sheet, question, FormErrors.none()).keepingForm(FORM));
        }
        var errors = question.errors();
        if (errors.any()) {
            return HttpResponse.badRequest(page(sheet, question, errors).keepingForm(FORM));
        }
        limits.require(request, MESSAGES);
        relay.ask(sheet, question);
        return HttpResponse.seeOther(URI.create("/practices/" + slug + "/ask/sent"));
    }

    @Get("/sent")
    Page sent(String slug) {
        var sheet = sheet(slug);
        return Page.of("catalogue/ask-sent", view(sheet, Question.empty(), FormErrors.none()), "catalogue.relay.sent")
                .below(Label.key("catalogue.practices"), "/practices")
                .below(Label.of(sheet.title()), "/practices/" + slug);
    }

    private PublishedSheet sheet(String slug) {
        return sheets.findBySlug(slug)
                .filter(relay::reaches)
                .orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(slug)));
    }

    private Page page(PublishedSheet sheet, Question question, FormErrors errors) {
        return Page.of("catalogue/ask", view(sheet, question, errors), "catalogue.relay.title")
                .below(Label.key("catalogue.practices"), "/practices")
                .below(Label.of(sheet.title()), "/practices/" + sheet.slug());
    }

    private AskView view(PublishedSheet sheet, Question question, FormErrors errors) {
        var title = new Phrase(sheet.title(), sheet.language());
        return new AskView(sheet.slug(), title, question, recipients(sheet, question.to()), errors);
    }

    /** Whom the reader may choose from; nobody where there is no choice. */
    private List<Choice> recipients(PublishedSheet sheet, String to) {
        var shown = relay.shown(sheet);
        if (shown.size() < 2) {
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("catalogue.structure.write.all"), to.isEmpty()));
        for (var place = 1; place <= shown.size(); place++) {
            var value = Integer.toString(place);
            choices.add(Choice.of(value, Label.of(shown.get(place - 1)), to.equals(value)));
        }
        return choices;
    }

    /** The form as typed so far, with what has to be mended. */
    record AskView(String slug, Phrase title, Question question, List<Choice> recipients, FormErrors errors) {}
}
