package eu.savoirfaire.workshops.door;

import eu.savoirfaire.workshops.attendance.Origin;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody came.
 *
 * @param there whether it still stands; a host can take it back
 */
@MappedEntity(value = "check_in", schema = "workshops")
record CheckInRow(
        @Id UUID registrationId,
        UUID workshopId,
        UUID personId,
        Origin origin,
        Instant at,
        boolean there,
        long version) {}
