package eu.savoirfaire.platform.account.trial;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "failed_trial", schema = "platform")
record FailedTrialRow(
        @Id UUID id,
        @Nullable UUID accountId,
        FailedTrials.Method method,
        Instant triedAt,
        @Nullable UUID toldTo) {}
