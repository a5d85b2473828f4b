package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** The files of a published sheet, for programs. */
@Controller("/api/v1/practices/{code}/attachments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "practices")
class AttachmentApi {
    private final Attachments attachments;
    private final PublishedSheets sheets;

    AttachmentApi(Attachments attachments, PublishedSheets sheets) {
        this.attachments = attachments;
        this.sheets = sheets;
    }

    /** All files of the published revision, in their order. */
    @Serdeable
    record Files(String code, int revision, int total, List<Entry> items) {}

    /**
     * One file: its title, SPDX licence, language, media type, size in bytes, SHA-256, what a picture shows, and where it is.
     */
    @Serdeable
    record Entry(
            UUID id,
            String title,
            String licence,
            String language,
            String type,
            long bytes,
            String sha256,
            String alternative,
            String href) {}

    @Get
    @Operation(operationId = "listAttachments", summary = "The files of a published sheet")
    @ApiResponse(responseCode = "404", description = "Nothing is published under the code")
    Files list(String code) {
        var sheet = sheets.findByCode(code).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(code)));
        var number = sheet.revision().number();
        var items = attachments.ofRevision(sheet.id(), number).stream()
                .filter(attachment -> !attachment.isRemoved())
                .map(attachment -> entry(attachment, sheet.slug()))
                .toList();
        return new Files(code, number, items.size(), items);
    }

    private static Entry entry(Attachment attachment, String slug) {
        var said = attachment.description();
        return new Entry(
                attachment.id(),
                said.title(),
                said.licence().spdx(),
                said.language().code(),
                attachment.kind().mediaType(),
                attachment.bytes(),
                attachment.hash(),
                said.alternative(),
                "/practices/" + slug + "/files/" + attachment.id());
    }
}
