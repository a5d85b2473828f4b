package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "erasure", schema = "platform")
record ErasureRow(
        @Id UUID personId,
        Erasure.State state,
        Erasure.Way way,
        Instant askedAt,
        Instant dueAt,
        int attempts,
        Instant nextAt,
        @Nullable Instant erasedAt) {

    static ErasureRow of(Erasure erasure) {
        return new ErasureRow(
                erasure.person().value(),
                erasure.state(),
                erasure.way(),
                erasure.askedAt(),
                erasure.dueAt(),
                erasure.attempts(),
                erasure.nextAt(),
                null);
    }

    Erasure erasure() {
        return new Erasure(new PersonId(personId), state, way, askedAt, dueAt, attempts, nextAt);
    }
}
