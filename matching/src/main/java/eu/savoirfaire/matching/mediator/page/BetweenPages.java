package eu.savoirfaire.matching.mediator.page;

import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.mediator.Bridge;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.MediationAction;
import eu.savoirfaire.matching.mediator.MediationState;
import eu.savoirfaire.matching.mediator.MediationTable.Hand;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.mediator.MediatorRefusal;
import eu.savoirfaire.matching.mediator.conduct.Mediating;
import eu.savoirfaire.matching.mediator.conduct.Sides;
import eu.savoirfaire.matching.mediator.keeping.Mediations;
import eu.savoirfaire.matching.mediator.keeping.Mediators;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For the two sides of a match that share no language: who could stand between them, and why these. */
@Controller("/matching/mediators/for/{match}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class BetweenPages {
    private static final Set<String> DONE = Set.of("ask", "agree", "refuse", "withdraw");

    private final Matches matches;
    private final Mediating mediating;
    private final Mediations mediations;
    private final Mediators mediators;
    private final Sides sides;
    private final MediatorViews views;
    private final People people;
    private final Viewing viewing;

    BetweenPages(
            Matches matches,
            Mediating mediating,
            Mediations mediations,
            Mediators mediators,
            Sides sides,
            MediatorViews views,
            People people,
            Viewing viewing) {
        this.matches = matches;
        this.mediating = mediating;
        this.mediations = mediations;
        this.mediators = mediators;
        this.sides = sides;
        this.views = views;
        this.people = people;
        this.viewing = viewing;
    }

    @Get
    Page show(Visit visit, UUID match) {
        var done =
                visit.parameter("done").filter(DONE::contains).map(one -> Label.key("matching.mediation.done." + one));
        return page(required(match), visit.language(), done, FormErrors.none());
    }

    @Post("/ask")
    HttpResponse<?> ask(HttpRequest<?> request, UUID match, @Body Map<String, Object> typed) {
        var known = required(match);
        var agreed = "yes".equals(typed.get("agreed"));
        var mediator = id(typed.get("mediator"));
        if (mediating.hands(known).contains(Hand.PERSON) && !agreed) {
            var errors = FormErrors.none().with("agreed", Label.key("matching.mediation.wrong.agree"));
            return HttpResponse.badRequest(page(known, Visit.of(request).language(), Optional.empty(), errors));
        }
        return trying(request, known, "ask", () -> mediating.ask(known.id(), mediator, agreed));
    }

    @Post("/{mediation}/{act}")
    HttpResponse<?> act(HttpRequest<?> request, UUID match, UUID mediation, String act) {
        var known = required(match);
        var action = MediationAction.of(act).orElseThrow(BetweenPages::notFound);
        return trying(request, known, act, () -> mediating.act(known.id(), mediation, action));
    }

    private HttpResponse<?> trying(HttpRequest<?> request, Match match, String done, Runnable work) {
        try {
            work.run();
            return HttpResponse.seeOther(URI.create(address(match) + "?done=" + done));
        } catch (Refused refused) {
            if (refused.refusal().kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            var errors = FormErrors.none().with("proposed", Label.of(refused.refusal()));
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(match, Visit.of(request).language(), Optional.empty(), errors));
        }
    }

    private Page page(Match match, Language reader, Optional<Label> done, FormErrors errors) {
        var hands = mediating.hands(match);
        var seeks = hands.contains(Hand.SEEKER);
        var both = sides.of(match);
        var asked = mediations.of(match.id());
        var waits = asked.stream().anyMatch(one -> one.state().isOpen());
        var seen = new ArrayList<PersonId>();
        var shown = asked.stream().map(one -> asked(one, hands, reader, seen)).toList();
        viewing.ofAll(seen, "mediator");
        var back = seeks ? "/matching/matches/" : "/matching/matches/received/";
        var view = new MediatorView.ForMatch(
                address(match),
                back + match.id().value(),
                both.filter(one -> one.seeker().isEmpty()).isPresent(),
                both.filter(one -> one.seeker().isPresent() && !one.needSomebody())
                        .isPresent(),
                hands.contains(Hand.PERSON),
                seeks,
                waits
                        ? List.of()
                        : mediating.best(match).stream()
                                .map(bridge -> proposed(bridge, reader))
                                .toList(),
                shown,
                List.of(Choice.of("yes", Label.key("matching.mediation.agree"), false)),
                done,
                errors);
        return Page.of("matching/mediator/between", view, "matching.mediation.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(Label.key("matching.matches.one"), back + match.id().value());
    }

    private MediatorView.Proposed proposed(Bridge bridge, Language reader) {
        var why = new ArrayList<Label>();
        why.add(Label.key("matching.mediation.why.strength", bridge.strength().name()));
        if (bridge.near()) {
            why.add(Label.key("matching.mediation.why.near"));
        }
        if (bridge.shared() > 0) {
            why.add(Label.key("matching.mediation.why.shared", bridge.shared()));
        }
        return new MediatorView.Proposed(
                bridge.mediator().id().toString(),
                Label.key(
                        "matching.mediation.languages",
                        reader.nameOf(bridge.seekerLanguage()),
                        reader.nameOf(bridge.providerLanguage())),
                why);
    }

    private MediatorView.Asked asked(Mediation one, Set<Hand> hands, Language reader, List<PersonId> seen) {
        var who = Optional.of(one.mediator())
                .filter(_ -> one.state() == MediationState.ACCEPTED)
                .flatMap(mediators::find)
                .map(Mediator::person);
        who.ifPresent(seen::add);
        return new MediatorView.Asked(
                one.id().toString(),
                views.languages(one, reader),
                Label.key("matching.mediation.state." + one.state().word()),
                who.flatMap(people::name),
                MediatorViews.acts(one, hands));
    }

    private Match required(UUID id) {
        return matches.find(new MatchId(id)).orElseThrow(BetweenPages::notFound);
    }

    private static UUID id(@Nullable Object typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    private static Refused notFound() {
        return new Refused(new MediatorRefusal.NotFound());
    }

    static String address(Match match) {
        return "/matching/mediators/for/" + match.id().value();
    }
}
