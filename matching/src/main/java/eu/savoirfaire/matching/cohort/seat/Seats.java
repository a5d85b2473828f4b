package eu.savoirfaire.matching.cohort.seat;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.CohortEvent.SeatMoved;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.settling.Unsettling;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the seats that were left: the row, the audit and the event of each move are written together or not at all. */
@Singleton
public class Seats implements Unsettling {
    private final SeatRows rows;
    private final EventLog events;
    private final AuditTrail audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Seats(SeatRows rows, EventLog events, AuditTrail audit, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Seat> find(UUID id) {
        return rows.findById(id).map(SeatRow::seat);
    }

    /** In the order in which they were left. */
    @Transactional(readOnly = true)
    public List<Seat> of(CohortId cohort) {
        return rows.ofCohort(cohort.value()).stream().map(SeatRow::seat).toList();
    }

    @Transactional(readOnly = true)
    List<UUID> due(int many) {
        return rows.due(clock.instant(), many);
    }

    /**
     * Saves a move.
     *
     * @param whose the need that it concerns
     * @throws Refused with {@link CohortRefusal.SeatGone} where somebody else moved it meanwhile
     */
    @Transactional(propagation = MANDATORY)
    Seat save(Seat seat, String action, NeedId whose, Actor by) {
        var version = seat.version() + 1;
        var row = SeatRow.of(seat, version);
        if (seat.version() == 0) {
            rows.save(row);
        } else if (rows.advance(row.id(), seat.version(), row.state(), row.needId(), row.until()) == 0) {
            throw new Refused(new CohortRefusal.SeatGone());
        }
        events.append("seat/" + row.id(), version, List.of(new SeatMoved(seat.cohort(), row.id(), whose, action)));
        audit.record(
                by,
                "cohort.seat-" + action,
                seat.cohort().reference(),
                Map.of("seat", row.id().toString(), "need", whose.value().toString()));
        return row.seat();
    }

    /** @return whether this need was not asked for the seat before */
    @Transactional(propagation = MANDATORY)
    boolean ask(Seat seat, NeedId need) {
        return rows.ask(ids.next(), seat.id(), need.value()) > 0;
    }

    @Override
    @Transactional(propagation = MANDATORY)
    public void undone(CohortId cohort) {
        rows.dropAsked(cohort.value());
        rows.drop(cohort.value());
    }
}
