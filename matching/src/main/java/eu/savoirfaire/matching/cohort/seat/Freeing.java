package eu.savoirfaire.matching.cohort.seat;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Frees the seat that a match had in a confirmed circle: by one conditional update, so that it is free once. */
@Singleton
public class Freeing {
    private final Seats seats;
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Matches matches;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Freeing(
            Seats seats,
            Cohorts cohorts,
            Gathered gathered,
            Matches matches,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.seats = seats;
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.matches = matches;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** A match of a placed need ended otherwise than by leaving: others are asked as soon as the clock comes by. */
    @Transactional
    public void ended(MatchId id) {
        gathered.placedBy(id).ifPresent(one -> matches.find(id).ifPresent(match -> free(one.cohort(), match, false)));
    }

    /**
     * @param thinking whether whoever had it may think again
     * @return empty where there is no such circle, or the seat was free before
     */
    @Transactional(propagation = MANDATORY)
    Optional<Seat> free(CohortId cohort, Match match, boolean thinking) {
        if (!isCircle(cohort) || !gathered.vacate(cohort, match.need())) {
            return Optional.empty();
        }
        var seat = Seat.left(ids.next(), cohort, match.offer(), match.need(), thinking, clock.instant());
        return Optional.of(seats.save(seat, "leave", match.need(), actor.get()));
    }

    private boolean isCircle(CohortId id) {
        return cohorts.find(id)
                .filter(cohort -> cohort.state() == CohortState.CONFIRMED
                        && cohort.facts().kind() == CohortKind.CIRCLES)
                .isPresent();
    }
}
