package eu.savoirfaire.matching.mediator.conduct;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.MatchMoved;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.MediationAction;
import eu.savoirfaire.matching.mediator.MediationTable.Hand;
import eu.savoirfaire.matching.mediator.keeping.Mediations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** A match is over: nobody has to stand between its sides any more. */
@Singleton
final class WhenMatchEndsItsMediationEnds implements Reaction {
    private final Mediations mediations;
    private final Matches matches;
    private final Clock clock;

    WhenMatchEndsItsMediationEnds(Mediations mediations, Matches matches, Clock clock) {
        this.mediations = mediations;
        this.matches = matches;
        this.clock = clock;
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
            mediations.of(moved.match()).stream()
                    .filter(one -> one.state().isOpen())
                    .forEach(this::end);
        }
    }

    private void end(Mediation one) {
        var over = one.moved(MediationAction.END, Set.of(Hand.PROGRAM), clock.instant());
        mediations.save(one, over, MediationAction.END, Actor.system());
    }
}
