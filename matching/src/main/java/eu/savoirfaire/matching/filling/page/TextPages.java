package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.filling.Claims;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.filling.ProfileRefusal;
import eu.savoirfaire.matching.question.Typed;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Skills from a person's own words, or from a list of what is done in a job that they know. Nothing is added that they did not choose. */
@Controller("/matching/profile")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class TextPages {
    private static final int LONGEST = 5000;
    private static final String TEXT_FORM = "text-form";

    private final Filling filling;
    private final Proposals proposals;

    TextPages(Filling filling, Proposals proposals) {
        this.filling = filling;
        this.proposals = proposals;
    }

    @Get("/text")
    Page ask() {
        return text(empty("", FormErrors.none()));
    }

    @Post("/text")
    @KeepsTyped
    HttpResponse<?> read(HttpRequest<?> request, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var typed = new Typed(form).text("text");
        var wrong = wrong(typed);
        if (wrong.any()) {
            var page = text(empty(typed, visit.switching() ? FormErrors.none() : wrong))
                    .keepingForm(TEXT_FORM);
            return visit.switching() ? HttpResponse.ok(page) : HttpResponse.badRequest(page);
        }
        return HttpResponse.ok(
                text(proposals.inText(typed, filling.read(), visit.language())).keepingForm(TEXT_FORM));
    }

    @Get("/tasks")
    Page tasks(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var occupation = visit.parameter("occupation").flatMap(proposals::occupation);
        var view = proposals.tasks(occupation, filling.read(), visit.language());
        var called = visit.parameter("called").map(String::strip).filter(typed -> view.many() && !typed.isEmpty());
        return tasks(called.map(typed -> view.calling(typed, proposals.called(typed, visit.language())))
                .orElse(view));
    }

    @Post("/skills")
    @KeepsTyped
    HttpResponse<?> add(HttpRequest<?> request, @Body Map<String, Object> form) {
        var typed = new Typed(form);
        var chosen = proposals.chosen(typed);
        var unmatched = typed.text("unmatched").lines().toList();
        try {
            filling.change(
                    typed.seen(),
                    kept -> kept.with(Claims.adding(kept.profile(), chosen))
                            .with(kept.unmatched().and(unmatched)));
            return HttpResponse.seeOther(URI.create(ProfilePages.HOME + "?saved=skills"));
        } catch (Refused refused) {
            return overtaken(refused, typed, Visit.of(request).language());
        }
    }

    /** The proposals are made again over what the profile is now; the text is still there. */
    private HttpResponse<?> overtaken(Refused refused, Typed typed, Language language) {
        if (!(refused.refusal() instanceof ProfileRefusal.ChangedMeanwhile refusal)) {
            throw refused;
        }
        var kept = filling.read();
        var made = typed.isBlank("text")
                ? proposals.tasks(proposals.occupation(typed.text("occupation")), kept, language)
                : proposals.inText(typed.text("text"), kept, language);
        var view = new ProposalsView(
                made.reading(),
                made.text(),
                made.groups(),
                made.occupations(),
                made.many(),
                made.seen(),
                made.errors(),
                Optional.of(Label.of(refusal)));
        return HttpResponse.status(HttpStatus.CONFLICT).body(typed.isBlank("text") ? tasks(view) : text(view));
    }

    /** A word that is not wanted in the list of what was not found. */
    @Post("/words")
    HttpResponse<?> forget(@Body Map<String, Object> form) {
        var typed = new Typed(form);
        filling.change(typed.seen(), kept -> kept.with(kept.unmatched().without(typed.text("word"))));
        return HttpResponse.seeOther(URI.create(ProfilePages.HOME + "#words"));
    }

    private static FormErrors wrong(String text) {
        if (text.isEmpty()) {
            return FormErrors.none().with("text", Label.key("matching.text.empty"));
        }
        return text.length() <= LONGEST
                ? FormErrors.none()
                : FormErrors.none().with("text", Label.key("matching.text.too-long", LONGEST));
    }

    private static ProposalsView empty(String text, FormErrors errors) {
        return new ProposalsView(Optional.empty(), text, List.of(), List.of(), false, 0, errors, Optional.empty());
    }

    private static Page text(ProposalsView view) {
        return below(Page.of("matching/text", view, "matching.text"));
    }

    private static Page tasks(ProposalsView view) {
        return below(Page.of("matching/tasks", view, "matching.tasks"));
    }

    private static Page below(Page page) {
        return ProfilePages.framed(page).below(Label.key("matching.profile"), ProfilePages.HOME);
    }
}
