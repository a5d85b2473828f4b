package eu.savoirfaire.matching.cohort.seat;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat in a circle that somebody left. {@link SeatTable} says what may follow what.
 *
 * @param offer whose circle it is
 * @param leftBy the need that had it
 * @param need the one that is asked, or that has it now
 * @param until when the present state ends by itself; empty where it does not
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 */
public record Seat(
        UUID id,
        CohortId cohort,
        OfferId offer,
        NeedId leftBy,
        SeatState state,
        Optional<NeedId> need,
        Optional<Instant> until,
        Instant freed,
        long version) {
    /** For so long whoever left may come back before others are asked. */
    public static final Duration HOLD = Duration.ofHours(1);

    /** Whoever is asked has so long to answer. */
    public static final Duration ANSWER = Duration.ofDays(3);

    /** @param thinking whether whoever left may think again */
    static Seat left(UUID id, CohortId cohort, OfferId offer, NeedId by, boolean thinking, Instant now) {
        var until = Optional.of(thinking ? now.plus(HOLD) : now);
        return new Seat(id, cohort, offer, by, SeatState.HELD, Optional.empty(), until, now, 0);
    }

    Seat offered(NeedId to, Instant now) {
        return moved(SeatAction.OFFER, Optional.of(to), Optional.of(now.plus(ANSWER)));
    }

    Seat lapsed() {
        return moved(SeatAction.LAPSE, Optional.empty(), Optional.empty());
    }

    Seat passed() {
        return moved(SeatAction.PASS, Optional.empty(), Optional.empty());
    }

    Seat expired() {
        return moved(SeatAction.EXPIRE, Optional.empty(), Optional.empty());
    }

    Seat accepted() {
        return moved(SeatAction.ACCEPT, need, Optional.empty());
    }

    Seat returned() {
        return moved(SeatAction.RETURN, Optional.of(leftBy), Optional.empty());
    }

    /** @throws Refused with {@link CohortRefusal.SeatGone} where the table has no such line */
    private Seat moved(SeatAction action, Optional<NeedId> whose, Optional<Instant> ends) {
        var to = SeatTable.steps().after(state, action).orElseThrow(() -> new Refused(new CohortRefusal.SeatGone()));
        return new Seat(id, cohort, offer, leftBy, to, whose, ends, freed, version);
    }
}
