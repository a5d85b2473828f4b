package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.introduction.Introductions;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
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

/** The matches of a person, and what they do with each. */
@Controller("/matching/matches")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MatchPages {
    private final Matches matches;
    private final Introductions introductions;
    private final MatchViews views;
    private final Permissions permissions;
    private final CurrentActor actor;

    MatchPages(
            Matches matches,
            Introductions introductions,
            MatchViews views,
            Permissions permissions,
            CurrentActor actor) {
        this.matches = matches;
        this.introductions = introductions;
        this.views = views;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page list() {
        return Page.of("matching/match/list", views.list(actor.get()), "matching.matches.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching");
    }

    @Get("/{id}")
    Page show(Visit visit, UUID id) {
        return page(own(id), done(visit), FormErrors.none());
    }

    @Post("/{id}/{act}")
    HttpResponse<?> act(HttpRequest<?> request, UUID id, String act, @Body Map<String, Object> form) {
        var match = own(id);
        var action = Acts.of(act).orElseThrow(() -> new Refused(new MatchRefusal.NotFound()));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(match, Optional.empty(), FormErrors.none()).keepingForm(act));
        }
        var command = Acts.command(action, Hand.SEEKER, form);
        if (command.isEmpty()) {
            return HttpResponse.badRequest(
                    page(match, Optional.empty(), Acts.missing()).keepingForm(act));
        }
        try {
            return switch (introductions.move(match.id(), Versions.of(form), command.get())) {
                case Match.Decision.Done _, Match.Decision.DoneAlready _ -> done(match, action);
                case Match.Decision.Not(var why) -> refused(match, action, why);
            };
        } catch (Refused refused) {
            return refused(match, action, refused.refusal());
        }
    }

    private static HttpResponse<?> done(Match match, MatchAction action) {
        return HttpResponse.seeOther(
                URI.create("/matching/matches/" + match.id().value() + "?done=" + action.word()));
    }

    private HttpResponse<?> refused(Match match, MatchAction action, Refusal why) {
        var now = matches.find(match.id()).orElseThrow();
        return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                .body(page(now, Optional.empty(), FormErrors.none().with(action.word(), Label.of(why))));
    }

    private static Optional<Label> done(Visit visit) {
        return visit.parameter("done").flatMap(Acts::of).map(action -> Label.key("matching.done." + action.word()));
    }

    private Page page(Match match, Optional<Label> done, FormErrors errors) {
        return Page.of("matching/match/own", views.own(match, done, errors), "matching.matches.one")
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(Label.key("matching.matches.title"), "/matching/matches");
    }

    private Match own(UUID id) {
        var match = matches.find(new MatchId(id)).orElseThrow(() -> new Refused(new MatchRefusal.NotFound()));
        permissions.require(actor.get(), "match.own", match.id().reference());
        return match;
    }
}
