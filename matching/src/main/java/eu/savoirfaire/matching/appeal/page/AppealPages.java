package eu.savoirfaire.matching.appeal.page;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.appeal.AppealRefusal;
import eu.savoirfaire.matching.appeal.Appeals;
import eu.savoirfaire.matching.suggestion.Suggestions;
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
import java.util.UUID;

/** A person asks somebody to look again at an offer for their need, and reads what came of it. */
@Controller("/matching/needs/{id}/offers/{offer}/appeal")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AppealPages {
    private static final String WORDS = "words";
    private static final int LONGEST = 2_000;

    private final Appeals appeals;
    private final Suggestions suggestions;
    private final AppealViews views;

    AppealPages(Appeals appeals, Suggestions suggestions, AppealViews views) {
        this.appeals = appeals;
        this.suggestions = suggestions;
        this.views = views;
    }

    @Get
    Page show(UUID id, UUID offer) {
        return page(id, offer, "", FormErrors.none());
    }

    @Post
    @KeepsTyped
    HttpResponse<?> make(HttpRequest<?> request, UUID id, UUID offer, @Body Map<String, Object> form) {
        var words = form.get(WORDS) instanceof String text ? text.strip() : "";
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(id, offer, words, FormErrors.none()).keepingForm("appeal"));
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            var errors = FormErrors.none().with(WORDS, Label.key("matching.appeal.words.wrong", LONGEST));
            return HttpResponse.badRequest(page(id, offer, words, errors).keepingForm("appeal"));
        }
        try {
            appeals.make(new NeedId(id), new OfferId(offer), words);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof AppealRefusal why)) {
                throw refused;
            }
            var errors = FormErrors.none().with(WORDS, Label.of(why));
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status())).body(page(id, offer, words, errors));
        }
        return HttpResponse.seeOther(URI.create("/matching/needs/" + id + "/offers/" + offer + "/appeal"));
    }

    private Page page(UUID id, UUID offerId, String typed, FormErrors errors) {
        var need = new NeedId(id);
        var offer = new OfferId(offerId);
        // whoever may not see the two sees nothing of an appeal about them
        suggestions.explain(need, offer);
        return Page.of(
                        "matching/appeal/own",
                        views.view(need, offer, appeals.last(need, offer), typed, errors),
                        "matching.appeal.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(Label.key("matching.suggestions.title"), "/matching/needs/" + id + "/suggestions");
    }
}
