package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Listing;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.announcement.AnnouncedDocument;
import eu.savoirfaire.workshops.announcement.Announcements;
import eu.savoirfaire.workshops.record.RecordRefusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Workshops as data: the archive, and what is announced. */
@Tag(
        name = "Workshops",
        description = "Workshops to come and those that took place, and the practices presented there.")
@Controller("/api/v1/workshops")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkshopsApi {
    private static final int USUAL_SIZE = 20;

    private final PublishedRecords archive;
    private final Announcements announcements;
    private final ObjectMapper json;

    WorkshopsApi(PublishedRecords archive, Announcements announcements, ObjectMapper json) {
        this.archive = archive;
        this.announcements = announcements;
        this.json = json;
    }

    @Operation(
            operationId = "listWorkshops",
            summary = "Lists workshops to come and those with a public record, the latest first",
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
        var ahead = announcements.upcoming().reversed();
        var skipped = (long) paging.page() * paging.size();
        var page = ahead.stream()
                .skip(skipped)
                .limit(paging.size())
                .map(ListedWorkshop::of)
                .collect(Collectors.toCollection(ArrayList::new));
        var records = archive.from(Math.max(0, skipped - ahead.size()), paging.size() - page.size());
        records.records().stream().map(ListedWorkshop::of).forEach(page::add);
        return Listing.of(page, ahead.size() + records.total(), paging);
    }

    @Operation(operationId = "readWorkshop", summary = "The record of one workshop, or what is announced of it")
    @ApiResponse(
            responseCode = "200",
            description = "The record once it is public, before that what is announced; with an ETag.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {RecordDocument.class, AnnouncedDocument.class})))
    @ApiResponse(responseCode = "304", description = "If-None-Match names the present version.")
    @ApiResponse(responseCode = "404", description = "A problem document: there is no such workshop.")
    @Get("/{id}")
    HttpResponse<?> one(HttpRequest<?> request, String id) {
        var document = document(id(id)).orElseThrow(() -> notFound(id));
        var version = version(document);
        var response = Versions.isKnown(request, version) ? HttpResponse.notModified() : HttpResponse.ok(document);
        return response.header(HttpHeaders.ETAG, Versions.tag(version));
    }

    private Optional<Object> document(WorkshopId id) {
        return archive.find(id)
                .<Object>map(RecordDocument::of)
                .or(() -> announcements.find(id).map(AnnouncedDocument::of));
    }

    private static WorkshopId id(String text) {
        try {
            return new WorkshopId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw notFound(text);
        }
    }

    private static Refused notFound(String id) {
        return new Refused(new RecordRefusal.NotFound(id));
    }

    /** Of what is told: the titles of sheets change without a new revision of the record, and seats are taken. */
    private long version(Object document) {
        try {
            var sum = new CRC32();
            sum.update(json.writeValueAsBytes(document));
            return sum.getValue();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
