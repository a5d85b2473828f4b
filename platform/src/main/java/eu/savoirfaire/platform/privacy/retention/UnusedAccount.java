package eu.savoirfaire.platform.privacy.retention;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** An account that nobody has used for long, and whose person was told so. */
@MappedEntity(value = "unused_account", schema = "platform")
record UnusedAccount(@Id UUID accountId, Instant warnedAt) {}
