package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Versions;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A published sheet as a file. */
@Controller("/api/v1/practices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practices")
class SheetFileController {
    private static final Set<ExportForm> OFFERED = EnumSet.of(
            ExportForm.JSON, ExportForm.JSONLD, ExportForm.PDF, ExportForm.DOCX, ExportForm.RIS, ExportForm.BIB);
    /** What browsers show themselves. */
    private static final Set<ExportForm> SHOWN = EnumSet.of(ExportForm.JSON, ExportForm.JSONLD, ExportForm.PDF);

    /** What takes more than a moment to make. */
    private static final Set<ExportForm> COSTLY = EnumSet.of(ExportForm.PDF, ExportForm.DOCX);

    private final PublishedSheets sheets;
    private final Syndication syndication;
    private final MadeFiles files;
    private final FileTags tags;

    SheetFileController(PublishedSheets sheets, Syndication syndication, MadeFiles files, FileTags tags) {
        this.sheets = sheets;
        this.syndication = syndication;
        this.files = files;
        this.tags = tags;
    }

    @Get("/{code}.{form}")
    @Operation(
            summary = "A published sheet in another form",
            description =
                    "The contact section is left out; e-mail addresses and phone numbers are masked. The entity tag"
                            + " names the revision. Sections are in the language asked for (lang) where a person approved"
                            + " a translation; text=original gives all as written. JSON always has the sections as"
                            + " written, and beside them those in the language asked for.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    @ApiResponse(responseCode = "304", description = "The reader has this very file")
    @ApiResponse(responseCode = "404", description = "Nothing published under the code, or no such form")
    @ApiResponse(responseCode = "503", description = "Too many documents are being made")
    HttpResponse<byte[]> file(
            @Parameter(description = "Such as GP-2026-0001") String code,
            @Parameter(description = "One of json, jsonld, pdf, docx, ris, bib") String form,
            @Parameter(hidden = true) HttpRequest<?> request) {
        var wanted = ExportForm.of(form)
                .filter(OFFERED::contains)
                .orElseThrow(() -> new Refused(new FormRefusal.Unknown(form, OFFERED)));
        var published = sheets.findByCode(code).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
        var visit = Visit.of(request);
        var sheet = syndication.publicSheet(published, visit);
        var tag = tags.of(sheet, visit.language());
        if (Versions.isKnown(request, tag)) {
            return HttpResponse.<byte[]>notModified().header(HttpHeaders.ETAG, tag);
        }
        var bytes = bytes(wanted, sheet, visit.language(), tag);
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(wanted, sheet.code()))
                .header(HttpHeaders.CONTENT_LANGUAGE, languages(sheet))
                .header(HttpHeaders.ETAG, tag);
    }

    private byte[] bytes(ExportForm form, PublicSheet sheet, Language labels, String tag) {
        return COSTLY.contains(form)
                ? files.get(
                        form.code() + " " + sheet.code() + " " + tag, () -> syndication.document(form, sheet, labels))
                : syndication.document(form, sheet, labels);
    }

    /** The languages of its texts (RFC 9110 §8.5). */
    private static String languages(PublicSheet sheet) {
        return sheet.fragments().values().stream()
                .map(fragment -> fragment.language().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String disposition(ExportForm form, String code) {
        var how = SHOWN.contains(form) ? "inline" : "attachment";
        return how + "; filename=\"" + code + "." + form.extension() + "\"";
    }
}
