package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.calendar.WorkshopCalendar;
import eu.savoirfaire.workshops.record.RecordRefusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.zip.CRC32;

/** The archive as data. */
@Tag(name = "Workshops", description = "Workshops that took place, and the practices presented there.")
@Controller("/api/v1/workshops")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkshopsApi {
    private static final int USUAL_SIZE = 20;
    private static final String CALENDAR = "text/calendar; charset=utf-8";

    private final PublishedRecords archive;
    private final ObjectMapper json;

    WorkshopsApi(PublishedRecords archive, ObjectMapper json) {
        this.archive = archive;
        this.json = json;
    }

    @Operation(
            operationId = "listWorkshops",
            summary = "Lists workshops, the latest first",
            parameters = {
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
    Listing<ListedWorkshop> list(HttpRequest<?> request) {
        var paging = Parameters.of(request).paging(USUAL_SIZE);
        var page = archive.page(paging.page(), paging.size());
        return Listing.of(page.records().stream().map(ListedWorkshop::of).toList(), page.total(), paging);
    }

    @Operation(operationId = "readWorkshop", summary = "The record of one workshop")
    @ApiResponse(responseCode = "200", description = "The record, with an ETag.")
    @ApiResponse(responseCode = "304", description = "If-None-Match names the present version.")
    @ApiResponse(responseCode = "404", description = "A problem document: there is no such workshop.")
    @Get("/{id}")
    HttpResponse<RecordDocument> record(HttpRequest<?> request, String id) {
        var document = RecordDocument.of(found(id));
        return unlessKnown(request, document, document);
    }

    @Operation(operationId = "readWorkshopCalendar", summary = "One workshop as a calendar entry (iCalendar, RFC 5545)")
    @ApiResponse(responseCode = "200", description = "An entry of whole days.")
    @ApiResponse(
            responseCode = "404",
            description = "A problem document: there is no such workshop, or its day is not known.")
    @Get("/{id}.ics")
    @Produces(CALENDAR)
    HttpResponse<String> calendar(HttpRequest<?> request, String id) {
        var record = found(id);
        if (!record.heldOn().isKnownToTheDay()) {
            throw new Refused(new RecordRefusal.DayUnknown(record.title()));
        }
        var page = URI.create(Visit.of(request).origin() + "/workshops/" + record.slug());
        return unlessKnown(request, RecordDocument.of(record), WorkshopCalendar.of(record, page))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + record.slug() + ".ics\"");
    }

    private WorkshopRecord found(String id) {
        try {
            return archive.find(new WorkshopId(UUID.fromString(id))).orElseThrow(() -> notFound(id));
        } catch (IllegalArgumentException noId) {
            throw notFound(id);
        }
    }

    private static Refused notFound(String id) {
        return new Refused(new RecordRefusal.NotFound(id));
    }

    private <T> MutableHttpResponse<T> unlessKnown(HttpRequest<?> request, RecordDocument document, T body) {
        var version = version(document);
        var response = Versions.isKnown(request, version) ? HttpResponse.<T>notModified() : HttpResponse.<T>ok(body);
        return response.header(HttpHeaders.ETAG, Versions.tag(version));
    }

    /** Of what is told, since the titles of sheets change without a new revision of the record. */
    private long version(RecordDocument document) {
        try {
            var sum = new CRC32();
            sum.update(json.writeValueAsBytes(document));
            return sum.getValue();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
