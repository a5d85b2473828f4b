package eu.savoirfaire.workshops.queue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "queue_log", schema = "workshops")
record LogRow(
        @Id UUID id,
        String pool,
        long number,
        Instant at,
        QueueAct act,
        @Nullable UUID registrationId,
        int priority,
        long seq,
        String detail,
        String hash) {

    /** What is hashed, and what the exported line begins with; no field has a tab in it. */
    String text() {
        return String.join(
                "\t",
                pool,
                Long.toString(number),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                act.name(),
                registrationId == null ? "-" : registrationId.toString(),
                Integer.toString(priority),
                Long.toString(seq),
                detail.isEmpty() ? "-" : detail);
    }

    LogRow hashed(String other) {
        return new LogRow(id, pool, number, at, act, registrationId, priority, seq, detail, other);
    }
}
