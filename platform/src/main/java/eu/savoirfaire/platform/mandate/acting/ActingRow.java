package eu.savoirfaire.platform.mandate.acting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** @param usedAt when it was last used, to within {@link #TO_BE_NOTED} */
@MappedEntity(value = "acting", schema = "platform")
record ActingRow(@Id UUID sessionId, UUID mandateId, Instant begunAt, Instant usedAt) {
    /** Unused for so long, it is over. */
    static final Duration IDLE = Duration.ofMinutes(30);

    static final Duration TO_BE_NOTED = Duration.ofSeconds(10);

    boolean idle(Instant now) {
        return !now.isBefore(usedAt.plus(IDLE));
    }

    boolean worthNoting(Instant now) {
        return !now.isBefore(usedAt.plus(TO_BE_NOTED));
    }
}
