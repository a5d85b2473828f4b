package eu.savoirfaire.matching.cohort.seat;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.matching.match.table.MatchState;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A match that a circle was confirmed with ended: somebody else may have the seat. */
@Singleton
final class WhenMatchEndsItsSeatIsFree implements Reaction {
    private static final Set<String> ENDED = Arrays.stream(MatchState.values())
            .filter(state -> !state.isOpen() && state != MatchState.OUTCOME)
            .map(MatchState::word)
            .collect(Collectors.toUnmodifiableSet());

    private final Freeing freeing;

    WhenMatchEndsItsSeatIsFree(Freeing freeing) {
        this.freeing = freeing;
    }

    @Override
    public String name() {
        return "matching.when-match-ends-its-seat-is-free";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof MatchMoved moved && ENDED.contains(moved.to());
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof MatchMoved moved) {
            freeing.ended(moved.match());
        }
    }
}
