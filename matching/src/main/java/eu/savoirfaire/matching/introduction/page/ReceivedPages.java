package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.introduction.Introductions;
import eu.savoirfaire.matching.introduction.MatchAside;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.keeping.Hands;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.suggestion.Demand;
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
import java.util.UUID;

/** What came to whoever offers something: people as far as they let themselves be seen, in the order in which they came. */
@Controller("/matching/matches/received")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ReceivedPages {
    private static final String HERE = "/matching/matches/received";

    private final Matches matches;
    private final Received received;
    private final ReceivedViews views;
    private final Introductions introductions;
    private final Hands hands;
    private final Offers offers;
    private final Demand demand;
    private final List<MatchAside> asides;
    private final WhatCame came;
    private final Permissions permissions;
    private final CurrentActor actor;

    ReceivedPages(
            Matches matches,
            Received received,
            ReceivedViews views,
            Introductions introductions,
            Hands hands,
            Offers offers,
            Demand demand,
            List<MatchAside> asides,
            WhatCame came,
            Permissions permissions,
            CurrentActor actor) {
        this.matches = matches;
        this.received = received;
        this.views = views;
        this.introductions = introductions;
        this.hands = hands;
        this.offers = offers;
        this.demand = demand;
        this.asides = asides;
        this.came = came;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Get
    Page list(Visit visit) {
        var onlyMeeting = visit.parameter("meeting").filter("all"::equals).isPresent();
        return Page.of(
                        "matching/match/received",
                        views.list(
                                received.all(actor.get()),
                                asked(),
                                came.of(received.organisations(actor.get())),
                                onlyMeeting),
                        "matching.received.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching");
    }

    @Get("/{id}")
    Page show(Visit visit, UUID id) {
        return page(visit, provided(id), done(visit), FormErrors.none());
    }

    @Post("/{id}/{act}")
    HttpResponse<?> act(HttpRequest<?> request, UUID id, String act, @Body Map<String, Object> form) {
        var visit = Visit.of(request);
        var match = provided(id);
        var action = Acts.of(act).orElseThrow(() -> new Refused(new MatchRefusal.NotFound()));
        if (visit.switching()) {
            return HttpResponse.ok(
                    page(visit, match, Optional.empty(), FormErrors.none()).keepingForm(act));
        }
        var command = Acts.command(action, Hand.PROVIDER, form);
        if (command.isEmpty()) {
            return HttpResponse.badRequest(
                    page(visit, match, Optional.empty(), Acts.missing()).keepingForm(act));
        }
        try {
            return switch (introductions.move(match.id(), Versions.of(form), command.get())) {
                case Match.Decision.Done _, Match.Decision.DoneAlready _ ->
                    HttpResponse.seeOther(URI.create(HERE + "/" + id + "?done=" + action.word()));
                case Match.Decision.Not(var why) -> refused(visit, match, action, why);
            };
        } catch (Refused refused) {
            return refused(visit, match, action, refused.refusal());
        }
    }

    private HttpResponse<?> refused(Visit visit, Match match, MatchAction action, Refusal why) {
        var now = matches.find(match.id()).orElseThrow();
        return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                .body(page(visit, now, Optional.empty(), FormErrors.none().with(action.word(), Label.of(why))));
    }

    private static Optional<Label> done(Visit visit) {
        return visit.parameter("done").flatMap(Acts::of).map(action -> Label.key("matching.done." + action.word()));
    }

    private Page page(Visit visit, Match match, Optional<Label> done, FormErrors errors) {
        return Page.of(
                        "matching/match/received-one",
                        views.one(received.one(match), came.turn(match), said(match), visit.language(), done, errors),
                        "matching.received.one")
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(Label.key("matching.received.title"), HERE);
    }

    private List<MatchAside.Note> said(Match match) {
        return asides.stream().flatMap(aside -> aside.of(match).stream()).toList();
    }

    /** For each offer that is public, how many people look for such a thing. */
    private List<ReceivedListView.Asked> asked() {
        return received.organisations(actor.get()).stream()
                .flatMap(organisation -> offers.of(organisation).stream())
                .filter(offer -> offer.state().isPublic())
                .map(offer -> new ReceivedListView.Asked(
                        offer.id().value().toString(),
                        offer.title(),
                        demand.of(offer.offer())
                                .map(count -> Label.key("matching.received.looking", count))
                                .orElseGet(() -> Label.key("matching.received.looking-few", (long) Demand.LEAST))))
                .toList();
    }

    /** @throws NotAllowed also where it is one's own need: that is shown elsewhere */
    private Match provided(UUID id) {
        var match = matches.find(new MatchId(id)).orElseThrow(() -> new Refused(new MatchRefusal.NotFound()));
        permissions.require(actor.get(), "match.provide", match.id().reference());
        if (hands.of(match) != Hand.PROVIDER) {
            throw new NotAllowed(actor.get(), "match.provide");
        }
        return match;
    }
}
