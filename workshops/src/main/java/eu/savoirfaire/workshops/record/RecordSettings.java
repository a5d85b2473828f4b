package eu.savoirfaire.workshops.record;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.ZoneId;

/**
 * How records are kept.
 *
 * @param zone in which the dates of reports are read: reports name none
 */
@ConfigurationProperties("savoir.workshops.record")
public record RecordSettings(
        @Bindable(defaultValue = "Europe/Rome") ZoneId zone) {}
