package eu.savoirfaire.platform.privacy.retention;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** @param dropped how many things the rule has dropped since there is the service */
@MappedEntity(value = "retention_run", schema = "platform")
record RetentionRun(@Id String rule, Instant ranAt, long dropped) {}
