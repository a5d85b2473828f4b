package eu.savoirfaire.matching.suggestion.start;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The file from which the engine starts.
 *
 * @param enabled whether there is one; without it the engine is made from the tables alone
 * @param folder in which it is, within the data folder unless it is absolute
 * @param every how often it is looked whether the file has to be written anew; it is written at the end as well
 */
@ConfigurationProperties("savoir.matching.snapshot")
public record SnapshotSettings(
        @Bindable(defaultValue = "true") boolean enabled,
        @Bindable(defaultValue = "engine") String folder,
        @Bindable(defaultValue = SnapshotSettings.EVERY) Duration every) {
    static final String EVERY = "10m";
}
