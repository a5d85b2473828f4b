package eu.savoirfaire.matching.followup.page;

import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.conduct.Answering;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** What the page of a match says of its follow-ups. */
@Singleton
public class FollowUpTurns {
    private final Answering answering;
    private final Clock clock;

    FollowUpTurns(Answering answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    /** Empty where nobody is asked about the match: it has not begun, it is over, or its loan tells. */
    public Optional<FollowUpTurn> of(Match match, Hand hand) {
        if (match.state() != MatchState.ACTIVE) {
            return Optional.empty();
        }
        var open = answering.open(match.id());
        var next = answering.next(match.id()).map(one -> one.due().atZone(clock.getZone()));
        var base = SidePages.of(hand) + "/" + match.id().value();
        return open.map(one -> new FollowUpTurn(base + "/" + one.number(), true, isAnswered(one, hand), next))
                .or(() -> next.map(_ -> new FollowUpTurn(base, false, false, next)));
    }

    private static boolean isAnswered(FollowUp one, Hand hand) {
        return one.of(hand).isPresent();
    }
}
