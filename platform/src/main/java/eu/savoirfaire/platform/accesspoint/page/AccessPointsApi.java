package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPointRefusal;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.accesspoint.stop.Stops;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Access points as data. */
@Tag(name = "Access points", description = "One-stop shops and mobile units, with their hours and stops.")
@Controller("/api/v1/access-points")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccessPointsApi {
    private static final int USUAL_SIZE = 20;

    private final AccessPoints points;
    private final Stops stops;
    private final OrganisationNames organisations;
    private final Places places;
    private final Clock clock;

    AccessPointsApi(AccessPoints points, Stops stops, OrganisationNames organisations, Places places, Clock clock) {
        this.points = points;
        this.stops = stops;
        this.organisations = organisations;
        this.places = places;
        this.clock = clock;
    }

    @Operation(
            operationId = "listAccessPoints",
            summary = "Lists access points in service, by name",
            parameters = {
                @Parameter(
                        name = "region",
                        in = ParameterIn.QUERY,
                        description = "NUTS code of a region, or ISO 3166-1 alpha-2 of a country; may be repeated.",
                        schema = @Schema(implementation = String.class)),
                @Parameter(
                        name = "page",
                        in = ParameterIn.QUERY,
                        description = "From 0. Past the end the list is empty.",
                        schema = @Schema(implementation = Integer.class, minimum = "0", defaultValue = "0")),
                @Parameter(
                        name = "size",
                        in = ParameterIn.QUERY,
                        description = "How many a page holds at most; 20 where it is left out.",
                        schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "100"))
            })
    @ApiResponse(responseCode = "200", description = "One page of them.")
    @ApiResponse(responseCode = "400", description = "A problem document that names the parameter to mend.")
    @Get
    Listing<AccessPointDocument> list(HttpRequest<?> request) {
        var parameters = Parameters.of(request);
        var paging = parameters.paging(USUAL_SIZE);
        var regions = parameters.codes("region", code -> places.place(code).isPresent());
        var found = points.inService().stream()
                .filter(point -> regions.isEmpty()
                        || regions.stream()
                                .anyMatch(region ->
                                        places.contains(region, point.details().region())))
                .toList();
        var items = found.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(this::document)
                .toList();
        return Listing.of(items, found.size(), paging);
    }

    @Operation(operationId = "readAccessPoint", summary = "One access point, with its stops to come")
    @ApiResponse(responseCode = "200", description = "The access point.")
    @ApiResponse(responseCode = "404", description = "A problem document: there is no such access point.")
    @Get("/{id}")
    AccessPointDocument one(String id) {
        try {
            return document(points.require(new AccessPointId(UUID.fromString(id))));
        } catch (IllegalArgumentException noId) {
            throw new Refused(new AccessPointRefusal.NotFound());
        }
    }

    private AccessPointDocument document(AccessPoint point) {
        return AccessPointDocument.of(
                point,
                organisations.name(point.organisation()).orElse(""),
                point.details().mobile() ? stops.of(point.id(), clock.instant()) : List.of());
    }
}
