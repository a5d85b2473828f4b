package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.difference.SheetDifference;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.reading.revision.PublicRevisions;
import eu.savoirfaire.catalogue.reading.revision.RevisionRange;
import eu.savoirfaire.catalogue.syndication.Syndication;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;

/** A sheet, its revisions and their differences, for programs. */
@Controller("/api/v1/practices/{code}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practices")
class SheetApi {
    private final PublicRevisions revisions;
    private final Syndication syndication;

    SheetApi(PublicRevisions revisions, Syndication syndication) {
        this.revisions = revisions;
        this.syndication = syndication;
    }

    /** All revisions of a sheet, the latest first. */
    @Serdeable
    record Revisions(String code, List<Entry> items) {}

    /** One revision: its number, what people call it, when it was published, and whether it is what is published now. */
    @Serdeable
    record Entry(int number, String edition, Instant publishedAt, boolean present, String href) {}

    /** What changed from one revision to another. */
    @Serdeable
    record Difference(String code, int from, int to, List<SheetDifference.Changed> sections) {}

    @Get
    @Operation(operationId = "readPractice", summary = "A published sheet", description = "As {code}.json gives it.")
    @ApiResponse(responseCode = "404", description = "Nothing is published under the code")
    HttpResponse<byte[]> sheet(@Parameter(hidden = true) HttpRequest<?> request, String code) {
        return json(PublicRevisions.present(revisions.ofCode(code)), Visit.of(request));
    }

    @Get("/revisions")
    @Operation(operationId = "listRevisions", summary = "The revisions of a sheet")
    Revisions revisions(String code) {
        return new Revisions(
                code, revisions.ofCode(code).stream().map(SheetApi::entry).toList());
    }

    @Get("/revisions/{range}")
    @Operation(
            operationId = "readRevision",
            summary = "A revision, or the difference of two",
            description =
                    "A number gives that revision; two numbers with three dots between them, as 1...3, their difference,"
                            + " section by section and word by word.")
    HttpResponse<?> revision(@Parameter(hidden = true) HttpRequest<?> request, String code, String range) {
        var wanted = RevisionRange.of(range);
        var all = revisions.ofCode(code);
        var to = PublicRevisions.numbered(all, wanted.to());
        return wanted.isDifference()
                ? HttpResponse.ok(difference(PublicRevisions.numbered(all, wanted.from()), to, Visit.of(request)))
                : json(to, Visit.of(request));
    }

    private HttpResponse<byte[]> json(PublishedSheet sheet, Visit visit) {
        var bytes = syndication.document(ExportForm.JSON, syndication.publicSheet(sheet, visit), visit.language());
        return HttpResponse.ok(bytes).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private Difference difference(PublishedSheet from, PublishedSheet to, Visit visit) {
        var changes = SheetDifference.between(
                syndication.publicSheet(from, visit.origin()).sheet(),
                syndication.publicSheet(to, visit.origin()).sheet());
        return new Difference(to.code(), from.revision().number(), to.revision().number(), changes.sections());
    }

    private static Entry entry(PublishedSheet sheet) {
        var revision = sheet.revision();
        return new Entry(
                revision.number(),
                revision.edition().toString(),
                revision.publishedAt().orElse(revision.writtenAt()),
                revision.isPublished(),
                "/api/v1/practices/" + sheet.code() + "/revisions/" + revision.number());
    }
}
