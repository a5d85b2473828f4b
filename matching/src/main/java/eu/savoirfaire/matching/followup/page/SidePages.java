package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.followup.FollowUpRefusal;
import eu.savoirfaire.matching.followup.conduct.Answering;
import eu.savoirfaire.matching.followup.conduct.Answering.Asked;
import eu.savoirfaire.matching.match.table.Hand;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The page of one side, the same for both but for its address. */
@Singleton
final class SidePages {
    static final String OWN = "/matching/follow-ups/own";
    static final String RECEIVED = "/matching/follow-ups/received";

    private final Answering answering;
    private final FollowUpViews views;
    private final Viewing viewing;
    private final CurrentActor actor;

    SidePages(Answering answering, FollowUpViews views, Viewing viewing, CurrentActor actor) {
        this.answering = answering;
        this.views = views;
        this.viewing = viewing;
        this.actor = actor;
    }

    static String of(Hand hand) {
        return hand == Hand.SEEKER ? OWN : RECEIVED;
    }

    Page show(Visit visit, Hand side, UUID match, int number) {
        var done = visit.parameter("done").filter("answered"::equals).map(_ -> Label.key("matching.follow-up.done"));
        return page(asked(side, match, number), TypedAnswer.NOTHING, done, FormErrors.none());
    }

    HttpResponse<?> askNow(Hand side, UUID match) {
        var one = answering.askNow(new MatchId(match));
        return HttpResponse.seeOther(URI.create(of(side) + "/" + match + "/" + one.number()));
    }

    HttpResponse<?> answer(HttpRequest<?> request, Hand side, UUID match, int number, Map<String, Object> form) {
        var asked = asked(side, match, number);
        var typed = TypedAnswer.of(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(
                    page(asked, typed, Optional.empty(), FormErrors.none()).keepingForm("answer"));
        }
        if (typed.errors().any()) {
            return HttpResponse.badRequest(
                    page(asked, typed, Optional.empty(), typed.errors()).keepingForm("answer"));
        }
        try {
            answering.answer(
                    new MatchId(match),
                    number,
                    typed.standing().orElseThrow(),
                    typed.course().orElseThrow());
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof FollowUpRefusal.NotOpen why)) {
                throw refused;
            }
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(
                            asked(side, match, number),
                            typed,
                            Optional.empty(),
                            FormErrors.none().with("standing", Label.of(why))));
        }
        return HttpResponse.seeOther(URI.create(of(side) + "/" + match + "/" + number + "?done=answered"));
    }

    /** @throws NotAllowed also where whoever looks is the other side: that has a page of its own */
    private Asked asked(Hand side, UUID match, int number) {
        var asked = answering.asked(new MatchId(match), number);
        if (asked.hand() != side) {
            throw new NotAllowed(actor.get(), side == Hand.SEEKER ? "match.own" : "match.provide");
        }
        return asked;
    }

    private Page page(Asked asked, TypedAnswer typed, Optional<Label> done, FormErrors errors) {
        var own = asked.hand() == Hand.SEEKER;
        // nobody is shown: what the other side says stays theirs
        viewing.ofAll(List.of(), "match");
        return Page.of("matching/follow-up/one", views.one(asked, typed, done, errors), "matching.follow-up.title")
                .below(Label.key("matching.suggestions.entrance"), "/matching")
                .below(
                        Label.key(own ? "matching.matches.title" : "matching.received.title"),
                        own ? "/matching/matches" : "/matching/matches/received");
    }
}
