package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.need.keeping.Needs;
import jakarta.inject.Singleton;

/** The work, the mentoring or the loan has begun: nothing else is looked for. */
@Singleton
final class WhenMatchBeginsItsNeedIsMet implements Reaction {
    private final Needs needs;

    WhenMatchBeginsItsNeedIsMet(Needs needs) {
        this.needs = needs;
    }

    @Override
    public String name() {
        return "matching.when-match-begins-its-need-is-met";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof MatchMoved moved && moved.to().equals(MatchState.ACTIVE.word());
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof MatchMoved moved) {
            needs.met(moved.need());
        }
    }
}
