package eu.savoirfaire.platform.accesspoint;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.accesspoint.hours.HoursNotation;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** @param languages and services by code, with commas between */
@MappedEntity(value = "access_point", schema = "platform")
record AccessPointRow(
        @Id UUID id,
        UUID organisationId,
        String name,
        boolean mobile,
        String address,
        String municipality,
        String region,
        String languages,
        String services,
        String hours,
        String phone,
        String web,
        boolean inService,
        long version) {

    static AccessPointRow of(AccessPoint point) {
        var details = point.details();
        return new AccessPointRow(
                point.id().value(),
                point.organisation().value(),
                details.name(),
                details.mobile(),
                details.address(),
                details.municipality(),
                details.region(),
                details.languages().stream().sorted().collect(joining(",")),
                details.services().stream().sorted().map(Service::name).collect(joining(",")),
                HoursNotation.write(details.hours()),
                details.phone(),
                details.web(),
                point.inService(),
                point.version());
    }

    AccessPoint point() {
        var details = new AccessPoint.Details(
                name,
                mobile,
                address,
                municipality,
                region,
                codes(languages).collect(toSet()),
                codes(services).map(Service::valueOf).collect(toSet()),
                HoursNotation.read(hours),
                phone,
                web);
        return new AccessPoint(new AccessPointId(id), new OrganisationId(organisationId), details, inService, version);
    }

    private static Stream<String> codes(String text) {
        return Arrays.stream(text.split(",")).filter(code -> !code.isEmpty());
    }
}
