package eu.savoirfaire.matching.mediator.conduct;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.matching.match.keeping.Matches;
import jakarta.inject.Singleton;

/** A match is over: nobody has to stand between its sides any more. */
@Singleton
final class WhenMatchEndsItsMediationEnds implements Reaction {
    private final Mediating mediating;
    private final Matches matches;

    WhenMatchEndsItsMediationEnds(Mediating mediating, Matches matches) {
        this.mediating = mediating;
        this.matches = matches;
    }

    @Override
    public String name() {
        return "matching.when-match-ends-its-mediation-ends";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof MatchMoved;
    }

    /** One that was reopened meanwhile keeps whoever stands between. */
    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof MatchMoved moved
                && matches.find(moved.match())
                        .filter(match -> !match.state().isOpen())
                        .isPresent()) {
            mediating.ended(moved.match());
        }
    }
}
