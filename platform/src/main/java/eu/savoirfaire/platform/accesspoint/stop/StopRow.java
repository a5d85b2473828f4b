package eu.savoirfaire.platform.accesspoint.stop;

import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.StopId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

@MappedEntity(value = "mobile_stop", schema = "platform")
record StopRow(
        @Id UUID id,
        UUID accessPointId,
        String place,
        String municipality,
        String region,
        Instant beginsAt,
        Instant endsAt,
        String zone,
        boolean cancelled,
        long version) {

    static StopRow of(Stop stop) {
        return new StopRow(
                stop.id().value(),
                stop.unit().value(),
                stop.site().place(),
                stop.site().municipality(),
                stop.site().region(),
                stop.begins().toInstant(),
                stop.ends().toInstant(),
                stop.begins().getZone().getId(),
                stop.cancelled(),
                stop.version());
    }

    Stop stop() {
        var local = ZoneId.of(zone);
        return new Stop(
                new StopId(id),
                new AccessPointId(accessPointId),
                new Stop.Site(place, municipality, region),
                beginsAt.atZone(local),
                endsAt.atZone(local),
                cancelled,
                version);
    }
}
