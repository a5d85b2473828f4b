package eu.savoirfaire.platform.accesspoint.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.Service;
import eu.savoirfaire.platform.accesspoint.hours.HoursNotation;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An access point as programs read it.
 *
 * @param region NUTS code, or ISO 3166-1 alpha-2 of a country
 * @param zone the time zone of the opening hours
 * @param openingHours in OpenStreetMap's notation
 * @param stops of a mobile unit, those that are not over
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record AccessPointDocument(
        String id,
        String name,
        String organisation,
        boolean mobile,
        boolean inService,
        String address,
        String municipality,
        String region,
        String zone,
        List<String> languages,
        List<String> services,
        String openingHours,
        String phone,
        String web,
        List<StopDocument> stops,
        long version) {

    /** @param begins and ends with the offset of that day */
    @Serdeable
    record StopDocument(
            String id,
            String place,
            String municipality,
            String region,
            String begins,
            String ends,
            boolean cancelled) {
        static StopDocument of(Stop stop) {
            return new StopDocument(
                    stop.id().value().toString(),
                    stop.site().place(),
                    stop.site().municipality(),
                    stop.site().region(),
                    stop.begins().toOffsetDateTime().toString(),
                    stop.ends().toOffsetDateTime().toString(),
                    stop.cancelled());
        }
    }

    static AccessPointDocument of(AccessPoint point, String organisation, List<Stop> stops) {
        var details = point.details();
        return new AccessPointDocument(
                point.id().value().toString(),
                details.name(),
                organisation,
                details.mobile(),
                point.inService(),
                details.address(),
                details.municipality(),
                details.region(),
                point.zone().getId(),
                details.languages().stream().sorted().toList(),
                details.services().stream().sorted().map(Service::code).toList(),
                HoursNotation.write(details.hours()),
                details.phone(),
                details.web(),
                stops.stream().map(StopDocument::of).toList(),
                point.version());
    }
}
