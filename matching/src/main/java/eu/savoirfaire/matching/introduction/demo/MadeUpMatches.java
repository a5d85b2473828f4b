package eu.savoirfaire.matching.introduction.demo;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.match.DeclineReason;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.keeping.StandingNeed;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings needs and offers of the demo together, as far as each offer has places. Where there is something nothing is made up. */
@Singleton
public class MadeUpMatches {
    private static final Set<Hand> EVERYBODY = Set.of(Hand.values());
    private static final int NEEDS = 500;
    private static final int MOST_OFFERS = 3;

    /** What was done to each of the first few people of an offer, one line each. */
    private static final List<List<MatchCommand>> STORIES = List.of(
            List.of(simple(MatchAction.ACCEPT_AS_SEEKER)),
            List.of(simple(MatchAction.ACCEPT_AS_SEEKER), simple(MatchAction.ACCEPT_AS_PROVIDER)),
            List.of(simple(MatchAction.ACCEPT_AS_SEEKER), new MatchCommand.Decline(DeclineReason.REQUIREMENT_NOT_MET)),
            List.of(
                    simple(MatchAction.ACCEPT_AS_SEEKER),
                    simple(MatchAction.ACCEPT_AS_PROVIDER),
                    simple(MatchAction.INTRODUCE)),
            List.of(
                    simple(MatchAction.ACCEPT_AS_SEEKER),
                    simple(MatchAction.ACCEPT_AS_PROVIDER),
                    simple(MatchAction.INTRODUCE),
                    simple(MatchAction.BEGIN)));

    private final Matches matches;
    private final Places places;
    private final Needs needs;
    private final Offers offers;
    private final Seekers seekers;
    private final RuleBook rules;
    private final Clock clock;

    MadeUpMatches(
            Matches matches, Places places, Needs needs, Offers offers, Seekers seekers, RuleBook rules, Clock clock) {
        this.matches = matches;
        this.places = places;
        this.needs = needs;
        this.offers = offers;
        this.seekers = seekers;
        this.rules = rules;
        this.clock = clock;
    }

    /** With people who are nobody. */
    @Transactional(propagation = MANDATORY)
    public void of(OrganisationId provider) {
        if (!matches.of(provider).isEmpty()) {
            return;
        }
        var nobodies = new ArrayList<>(needs.standing(Optional.empty(), NEEDS).stream()
                .filter(need -> seekers.person(need.kept().seeker()).isEmpty())
                .filter(need -> matches.of(need.kept().id()).isEmpty())
                .toList());
        offers.of(provider).stream()
                .filter(offer -> offer.state().isPublic())
                .limit(MOST_OFFERS)
                .forEach(offer -> tell(offer, nobodies));
    }

    /** For each need of a person: one offer they asked for, and one that would like to meet them, unless nothing else suits it. */
    @Transactional(propagation = MANDATORY)
    public void of(SeekerId seeker) {
        if (!matches.of(seeker).isEmpty()) {
            return;
        }
        var all = new ArrayList<KeptOffer>();
        offers.eachPublished(all::add);
        for (var kept : needs.of(seeker)) {
            needs.standing(kept.id()).ifPresent(need -> {
                var suited = all.stream().filter(offer -> suits(offer, need)).toList();
                // something is left to ask for
                var told = suited.subList(0, Math.max(0, Math.min(suited.size() - 1, 2)));
                told.stream().limit(1).forEach(offer -> move(proposed(offer, need), MatchAction.ACCEPT_AS_SEEKER));
                told.stream().skip(1).forEach(offer -> move(proposed(offer, need), MatchAction.ACCEPT_AS_PROVIDER));
            });
        }
    }

    private void tell(KeptOffer offer, List<StandingNeed> nobodies) {
        var suited = nobodies.stream().filter(need -> suits(offer, need)).toList();
        for (var story = 0; story < Math.min(STORIES.size(), suited.size()); story++) {
            var match = proposed(offer, suited.get(story));
            for (var command : STORIES.get(story)) {
                if (command.action() == MatchAction.ACCEPT_AS_PROVIDER && !hasPlace(offer)) {
                    break;
                }
                match = move(match, command);
            }
            nobodies.remove(suited.get(story));
        }
    }

    private boolean hasPlace(KeptOffer offer) {
        return places.of(offer.id())
                .filter(standing -> standing.reserved() + standing.introduced() < standing.introductions())
                .filter(standing -> standing.active() < standing.capacity())
                .isPresent();
    }

    private boolean suits(KeptOffer offer, StandingNeed need) {
        if (!need.kept().need().kind().isAnsweredBy(offer.kind())) {
            return false;
        }
        var gate = rules.of(offer.offer().rules()).gate(offer.offer());
        var answers = Answers.of(need.seeker(), LocalDate.now(clock))
                .declaring(need.seeker().declarationFor(offer.id()));
        return rules.truth(gate, answers) == Truth.TRUE;
    }

    private Match proposed(KeptOffer offer, StandingNeed need) {
        return matches.propose(need.kept().id(), offer.id(), need.kept().seeker(), offer.provider());
    }

    private Match move(Match match, MatchAction action) {
        return move(match, simple(action));
    }

    private Match move(Match match, MatchCommand command) {
        return matches.move(match.id(), match.version(), command, EVERYBODY) instanceof Match.Decision.Done(var after)
                ? after
                : match;
    }

    private static MatchCommand simple(MatchAction action) {
        return new MatchCommand.Simple(action);
    }
}
