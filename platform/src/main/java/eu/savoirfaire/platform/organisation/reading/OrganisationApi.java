package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationType;
import eu.savoirfaire.platform.organisation.Organisations;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The registry as data. */
@Tag(name = "Organisations", description = "Bodies that share practices, hold workshops or offer something.")
@Controller("/api/v1/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationApi {
    private static final int USUAL_SIZE = 20;
    private static final int LONGEST_QUERY = 200;

    private final Organisations organisations;
    private final PracticeCounts practices;

    OrganisationApi(Organisations organisations, PracticeCounts practices) {
        this.organisations = organisations;
        this.practices = practices;
    }

    @Operation(
            operationId = "listOrganisations",
            summary = "Lists organisations by name",
            parameters = {
                @Parameter(
                        name = "q",
                        in = ParameterIn.QUERY,
                        description = "Words of a name or of an alias in any language, in their order.",
                        schema = @Schema(implementation = String.class, maxLength = 200)),
                @Parameter(
                        name = "type",
                        in = ParameterIn.QUERY,
                        description = "Such as public-body.",
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
    Listing<OrganisationDocument> list(HttpRequest<?> request) {
        var parameters = Parameters.of(request);
        var paging = parameters.paging(USUAL_SIZE);
        var words = parameters.text("q", LONGEST_QUERY).orElse("");
        var type = parameters
                .code("type", code -> OrganisationType.of(code).isPresent())
                .flatMap(OrganisationType::of);
        var counts = practices.all();
        var page = organisations.page(words, type, paging).stream()
                .map(one -> OrganisationDocument.of(one, counts.getOrDefault(one.id(), 0L)))
                .toList();
        return Listing.of(page, organisations.count(words, type), paging);
    }

    @Operation(operationId = "readOrganisation", summary = "One organisation")
    @ApiResponse(
            responseCode = "200",
            description = "The organisation, with an ETag.",
            content = @Content(schema = @Schema(implementation = OrganisationDocument.class)))
    @ApiResponse(responseCode = "301", description = "It was joined to another, which stands at the new address.")
    @ApiResponse(responseCode = "304", description = "If-None-Match names the present version.")
    @ApiResponse(responseCode = "404", description = "A problem document: there is no such organisation.")
    @Get("/{id}")
    HttpResponse<?> read(HttpRequest<?> request, String id) {
        return Moved.unless(
                id, organisations.require(id), "/api/v1/organisations/", "", found -> document(request, found));
    }

    private HttpResponse<?> document(HttpRequest<?> request, Organisation found) {
        var count = practices.of(found);
        var tag = "\"v" + found.version() + "-" + count + "\"";
        var response = Versions.isKnown(request, tag)
                ? HttpResponse.notModified()
                : HttpResponse.ok(OrganisationDocument.of(found, count));
        return response.header(HttpHeaders.ETAG, tag);
    }
}
