package eu.savoirfaire.matching.introduction.disclosure;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.keeping.Agreement;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.keeping.StandingNeed;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.seeker.Seekers;
import eu.savoirfaire.matching.suggestion.Demand;
import eu.savoirfaire.matching.suggestion.RunningEngine;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people whom an offer may certainly serve, for whoever makes it: all rules hold, and the person agreed to be seen. In the order
 * of arrival, by the day since which they wait and by nothing else; fewer than {@link Demand#LEAST} are nobody's to see.
 */
@Singleton
public class Prospects {
    /** How many are shown at a time: those who have waited longest. */
    public static final int MOST = 50;

    private static final Comparator<Seeker> ARRIVAL = Comparator.comparing(
                    (Seeker seeker) -> seeker.need().since())
            .thenComparing(seeker -> seeker.need().id().value());

    private final RunningEngine engine;
    private final RuleBook rules;
    private final Needs needs;
    private final Matches matches;
    private final Agreement agreement;
    private final Seekers seekers;
    private final Cards cards;
    private final Viewing viewing;
    private final CurrentActor actor;
    private final Clock clock;

    Prospects(
            RunningEngine engine,
            RuleBook rules,
            Needs needs,
            Matches matches,
            Agreement agreement,
            Seekers seekers,
            Cards cards,
            Viewing viewing,
            CurrentActor actor,
            Clock clock) {
        this.engine = engine;
        this.rules = rules;
        this.needs = needs;
        this.matches = matches;
        this.agreement = agreement;
        this.seekers = seekers;
        this.cards = cards;
        this.viewing = viewing;
        this.actor = actor;
        this.clock = clock;
    }

    /** Their cards; none for fewer than {@link Demand#LEAST}. Whom they show is written down. */
    @Transactional
    public List<Prospect> of(Offer offer) {
        var found = standing(offer).limit(MOST).toList();
        var shown = found.size() < Demand.LEAST ? List.<StandingNeed>of() : found;
        viewing.ofAll(
                shown.stream()
                        .flatMap(need -> seekers.person(need.kept().seeker()).stream())
                        .toList(),
                "match");
        return shown.stream().map(need -> card(need, offer)).toList();
    }

    /** Whose card it is; empty where it may not be seen, or not any more. */
    @Transactional
    public Optional<StandingNeed> behind(String key, Offer offer) {
        var shown = standing(offer).limit(MOST).toList();
        return shown.size() < Demand.LEAST
                ? Optional.empty()
                : shown.stream()
                        .filter(need -> Cards.key(need.kept().id(), offer.id()).equals(key))
                        .findFirst();
    }

    /** What the engine says is only where to look: the tables are asked, and the person's consent. */
    private Stream<StandingNeed> standing(Offer offer) {
        var asked = asked(offer);
        var suits = suits(offer);
        return engine.engine().needs().stream()
                .filter(seeker -> seeker.need().kind().isAnsweredBy(offer.kind()))
                .filter(seeker -> !asked.contains(seeker.need().id()))
                .filter(suits)
                .sorted(ARRIVAL)
                .flatMap(seeker -> needs.standing(seeker.need().id()).stream())
                .filter(need -> agreement.given(need.kept()))
                .filter(need -> suits.test(need.seeker()))
                .filter(need -> !isOwn(need));
    }

    private Predicate<Seeker> suits(Offer offer) {
        var today = LocalDate.now(clock);
        var gate = rules.of(offer.rules()).gate(offer);
        return seeker ->
                rules.truth(gate, Answers.of(seeker, today).declaring(seeker.declarationFor(offer.id()))) == Truth.TRUE;
    }

    private Set<NeedId> asked(Offer offer) {
        return matches.of(offer.id()).stream().map(Match::need).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOwn(StandingNeed need) {
        return actor.get().person().isPresent()
                && seekers.person(need.kept().seeker()).equals(actor.get().person());
    }

    private Prospect card(StandingNeed need, Offer offer) {
        var reasons = cards.reasons(need.seeker(), offer);
        var id = need.kept().id();
        return new Prospect(
                Cards.key(id, offer.id()),
                Cards.name(id, offer.id()),
                need.seeker().need().since(),
                reasons.requirements(),
                reasons.skills());
    }
}
