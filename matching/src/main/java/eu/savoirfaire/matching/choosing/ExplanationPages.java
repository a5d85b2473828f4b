package eu.savoirfaire.matching.choosing;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.introduction.Introductions;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.suggestion.Explained;
import eu.savoirfaire.matching.suggestion.Suggestions;
import eu.savoirfaire.matching.wording.Wording;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Why one offer suits a need or not, and what the person does about it. */
@Controller("/matching/needs/{id}/offers/{offer}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ExplanationPages {
    private static final String DECLARATION = "declaration";

    private final Suggestions suggestions;
    private final Introductions introductions;
    private final ExplanationViews views;

    ExplanationPages(Suggestions suggestions, Introductions introductions, ExplanationViews views) {
        this.suggestions = suggestions;
        this.introductions = introductions;
        this.views = views;
    }

    @Get
    Page show(Visit visit, UUID id, UUID offer) {
        var done = visit.parameter("done").filter("declared"::equals).map(_ -> Label.key("matching.why.declared"));
        return page(visit, explained(id, offer), done, FormErrors.none());
    }

    @Post("/apply")
    HttpResponse<?> apply(HttpRequest<?> request, UUID id, UUID offer) {
        var visit = Visit.of(request);
        if (visit.switching()) {
            return HttpResponse.ok(page(visit, explained(id, offer), Optional.empty(), FormErrors.none()));
        }
        try {
            return switch (introductions.apply(new NeedId(id), new OfferId(offer))) {
                case Match.Decision.Done(var match) -> toMatch(match);
                case Match.Decision.DoneAlready(var match) -> toMatch(match);
                case Match.Decision.Not(var why) -> refused(visit, id, offer, why);
            };
        } catch (Refused refused) {
            return refused(visit, id, offer, refused.refusal());
        }
    }

    @Post("/declaration")
    HttpResponse<?> declare(HttpRequest<?> request, UUID id, UUID offer, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var answer = answer(String.valueOf(form.getOrDefault(DECLARATION, "")));
        if (visit.switching()) {
            return HttpResponse.ok(page(visit, explained(id, offer), Optional.empty(), FormErrors.none()));
        }
        if (answer.isEmpty()) {
            var errors = FormErrors.none().with(DECLARATION, Label.key("matching.why.declaration.missing"));
            return HttpResponse.badRequest(
                    page(visit, explained(id, offer), Optional.empty(), errors).keepingForm("declare"));
        }
        introductions.declare(new NeedId(id), new OfferId(offer), answer.get());
        return HttpResponse.seeOther(URI.create("/matching/needs/" + id + "/offers/" + offer + "?done=declared"));
    }

    private HttpResponse<?> refused(Visit visit, UUID id, UUID offer, Refusal why) {
        var errors = FormErrors.none().with("apply", Label.of(why));
        return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                .body(page(visit, explained(id, offer), Optional.empty(), errors));
    }

    private Explained explained(UUID id, UUID offer) {
        return suggestions.explain(new NeedId(id), new OfferId(offer));
    }

    private Page page(Visit visit, Explained explained, Optional<Label> done, FormErrors errors) {
        var need = explained.need();
        var view = views.view(explained, visit.language(), done, errors);
        return Page.of(
                        "matching/suggestion/explanation",
                        view,
                        "matching.why.title",
                        explained.offer().title())
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(
                        Wording.of(need.need().kind(), "need"),
                        "/matching/needs/" + need.id().value() + "/suggestions");
    }

    private static HttpResponse<?> toMatch(Match match) {
        return HttpResponse.seeOther(
                URI.create("/matching/matches/" + match.id().value() + "?done=accept-as-seeker"));
    }

    private static Optional<Declaration> answer(String word) {
        return Arrays.stream(Declaration.values())
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }
}
