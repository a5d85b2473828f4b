package eu.savoirfaire.platform.desk.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A second factor that is to be taken away, because its owner cannot use it any more.
 *
 * @param dueAt from when on it may be done; before, the person has time to object
 */
@MappedEntity(value = "factor_reset", schema = "platform")
public record FactorReset(@Id UUID accountId, String askedBy, Instant askedAt, Instant dueAt) {
    static final Duration TIME_TO_OBJECT = Duration.ofHours(24);

    static FactorReset asked(UUID account, String by, Instant now) {
        return new FactorReset(account, by, now, now.plus(TIME_TO_OBJECT));
    }

    public boolean due(Instant now) {
        return !now.isBefore(dueAt);
    }
}
