package eu.savoirfaire.infra.storage.embedded;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.time.Duration;

/**
 * When the file of the embedded database is made smaller.
 *
 * @param growth how much it has to have grown since the last time, in bytes
 * @param pause how long writers wait at most while it is made smaller; reading waits for nothing
 */
@ConfigurationProperties("savoir.storage.compaction")
public record CompactionConfiguration(
        @Bindable(defaultValue = "64MB") @ReadableBytes long growth,
        @Bindable(defaultValue = "1s") Duration pause) {}
