package eu.savoirfaire.matching.cohort.seat;

import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "circle_seat", schema = "matching")
record SeatRow(
        @Id UUID id,
        UUID cohortId,
        UUID offerId,
        UUID leftBy,
        SeatState state,
        @Nullable UUID needId,
        @Nullable Instant until,
        Instant freedAt,
        long version) {

    static SeatRow of(Seat seat, long version) {
        return new SeatRow(
                seat.id(),
                seat.cohort().value(),
                seat.offer().value(),
                seat.leftBy().value(),
                seat.state(),
                seat.need().map(NeedId::value).orElse(null),
                seat.until().orElse(null),
                seat.freed(),
                version);
    }

    Seat seat() {
        return new Seat(
                id,
                new CohortId(cohortId),
                new OfferId(offerId),
                new NeedId(leftBy),
                state,
                Optional.ofNullable(needId).map(NeedId::new),
                Optional.ofNullable(until),
                freedAt,
                version);
    }
}
