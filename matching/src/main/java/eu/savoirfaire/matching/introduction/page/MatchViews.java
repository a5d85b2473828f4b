package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.followup.page.FollowUpTurns;
import eu.savoirfaire.matching.introduction.MatchAside;
import eu.savoirfaire.matching.introduction.page.MatchListView.Entry;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Makes matches readable for the person whose they are. */
@Singleton
final class MatchViews {
    private final Matches matches;
    private final Needs needs;
    private final Offers offers;
    private final Seekers seekers;
    private final OrganisationNames organisations;
    private final Received received;
    private final List<MatchAside> asides;
    private final FollowUpTurns turns;
    private final Clock clock;

    MatchViews(
            Matches matches,
            Needs needs,
            Offers offers,
            Seekers seekers,
            OrganisationNames organisations,
            Received received,
            List<MatchAside> asides,
            FollowUpTurns turns,
            Clock clock) {
        this.matches = matches;
        this.needs = needs;
        this.offers = offers;
        this.seekers = seekers;
        this.organisations = organisations;
        this.received = received;
        this.asides = asides;
        this.turns = turns;
        this.clock = clock;
    }

    MatchListView list(Actor actor) {
        var all = actor.subject()
                .flatMap(seekers::of)
                .map(matches::of)
                .orElse(List.of())
                .reversed();
        return new MatchListView(
                all.stream()
                        .filter(match -> match.state().isOpen())
                        .map(this::entry)
                        .toList(),
                all.stream()
                        .filter(match -> !match.state().isOpen())
                        .map(this::entry)
                        .toList(),
                !received.organisations(actor).isEmpty());
    }

    MatchView own(Match match, Optional<Label> done, FormErrors errors) {
        var offer = offer(match);
        return new MatchView(
                match.id().value().toString(),
                match.version(),
                title(offer),
                Wording.of(offer.kind(), "offer"),
                provider(match),
                Wording.of(match.state(), "state"),
                next(match.state()),
                match.declined().map(reason -> Wording.of(reason, "decline")),
                match.result().map(result -> Wording.of(result, "result")),
                local(match.since()),
                match.term().map(this::local),
                Acts.open(match.state(), Hand.SEEKER),
                Acts.reasons(Hand.SEEKER),
                turns.of(match, Hand.SEEKER),
                explained(match, offer),
                match.state().isRefusal() && explained(match, offer).isPresent(),
                asides.stream().flatMap(aside -> aside.of(match).stream()).toList(),
                done,
                errors);
    }

    private Entry entry(Match match) {
        return new Entry(
                match.id().value().toString(),
                title(offer(match)),
                provider(match),
                Wording.of(match.state(), "state"),
                next(match.state()));
    }

    private Optional<String> explained(Match match, KeptOffer offer) {
        var stands = needs.standing(match.need()).isPresent() && offer.state().isPublic();
        return stands
                ? Optional.of("/matching/needs/" + match.need().value() + "/offers/"
                        + match.offer().value())
                : Optional.empty();
    }

    private KeptOffer offer(Match match) {
        return offers.find(match.offer()).orElseThrow();
    }

    private String provider(Match match) {
        return organisations.name(match.provider()).orElse("");
    }

    private static Phrase title(KeptOffer offer) {
        return new Phrase(offer.title(), offer.language());
    }

    private static Label next(MatchState state) {
        return Wording.of(state, "next.seeker");
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(clock.getZone());
    }
}
