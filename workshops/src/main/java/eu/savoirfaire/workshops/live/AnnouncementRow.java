package eu.savoirfaire.workshops.live;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a host told everybody.
 *
 * @param number from 1; a browser that comes back says the last it knows
 * @param text empty where there is only a delay to tell
 * @param delayMinutes how late everything is from now on; null where that stays as it is
 * @param withdrawn whether it does not stand any more
 */
@MappedEntity(value = "announcement", schema = "workshops")
record AnnouncementRow(
        @Id UUID id,
        UUID workshopId,
        long number,
        Instant at,
        String text,
        @Nullable Integer delayMinutes,
        boolean withdrawn) {}
