package eu.savoirfaire.matching.followup.conduct;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpState;
import eu.savoirfaire.matching.followup.Verdict;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;

/** Writes down what came of a match. Where it came to its end before nothing changes. */
@Singleton
class Concluding {
    private final Matches matches;

    Concluding(Matches matches) {
        this.matches = matches;
    }

    boolean isActive(MatchId id) {
        return matches.find(id)
                .filter(match -> match.state() == MatchState.ACTIVE)
                .isPresent();
    }

    /** Does what follows from the answers, once nothing more will be said. */
    @Transactional(propagation = MANDATORY)
    void follow(FollowUp one) {
        if (one.state() == FollowUpState.CLOSED && one.verdict() instanceof Verdict.Settled(var result)) {
            conclude(one.match(), result, Hand.CLOCK);
        }
    }

    /**
     * @throws Refused where somebody else moved the match in this very moment
     */
    @Transactional(propagation = MANDATORY)
    void conclude(MatchId id, Result result, Hand by) {
        var match = matches.find(id).orElseThrow();
        if (match.state() == MatchState.ACTIVE
                && matches.move(id, match.version(), new MatchCommand.Conclude(result), Set.of(by))
                        instanceof Match.Decision.Not(var why)) {
            throw new Refused(why);
        }
    }
}
