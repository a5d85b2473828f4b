package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How matches end without anybody's hand: their time is up, or their need or their offer is gone. Again changes nothing. */
@Singleton
class Endings {
    private static final Set<Hand> TIME = Set.of(Hand.CLOCK);

    private final Matches matches;

    Endings(Matches matches) {
        this.matches = matches;
    }

    /** Ends one whose time is up, unless somebody answered meanwhile. */
    @Transactional
    void expire(MatchId id) {
        matches.find(id).ifPresent(match -> end(match, MatchAction.EXPIRE));
    }

    /** Nobody may see any more whose need it was: everything that is open ends. */
    @Transactional
    void consentGone(NeedId need) {
        endEach(matches.of(need), match -> match.state().isOpen(), MatchAction.REVOKE_CONSENT);
    }

    /** The need looks for nobody else: what was only asked ends, and what has begun goes on. */
    @Transactional
    void needMet(NeedId need) {
        endEach(matches.of(need), match -> match.state().isAsked(), MatchAction.CANCEL);
    }

    /** The offer takes nobody else: what was only asked or reserved ends, and those who know each other go on. */
    @Transactional
    void offerGone(OfferId offer) {
        endEach(
                matches.of(offer),
                match -> match.state().isAsked() || match.state() == MatchState.MUTUAL,
                MatchAction.CANCEL);
    }

    private void endEach(List<Match> all, Predicate<Match> which, MatchAction how) {
        all.stream().filter(which).forEach(match -> end(match, how));
    }

    /**
     * @throws Refused where somebody else moved it in this very moment; to be tried again
     */
    private void end(Match match, MatchAction how) {
        matches.move(match.id(), match.version(), new MatchCommand.Simple(how), TIME);
    }
}
