package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.GivenFile;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** Gives files away: those of what is published to anybody, those of a draft to its authors. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class FileServing {
    private final Attachments attachments;
    private final PublishedSheets sheets;

    FileServing(Attachments attachments, PublishedSheets sheets) {
        this.attachments = attachments;
        this.sheets = sheets;
    }

    /** Asked for again each time, so that what is removed is gone at once; who has it gets no more than that answer. */
    @Get("/practices/{slug}/files/{id}")
    HttpResponse<byte[]> published(HttpRequest<?> request, String slug, UUID id) {
        var sheet = sheets.findBySlug(slug).orElseThrow(() -> new Refused(new PracticeRefusal.NotFound(slug)));
        var content = attachments.published(sheet.id(), sheet.revision().number(), id);
        return answer(request, sheet.code(), content).header(HttpHeaders.CACHE_CONTROL, "public, no-cache");
    }

    @Get("/sheets/{code}/attachments/{id}")
    HttpResponse<byte[]> drafted(HttpRequest<?> request, String code, UUID id) {
        return answer(request, code, attachments.drafted(code, id))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    private static MutableHttpResponse<byte[]> answer(
            HttpRequest<?> request, String code, Attachments.Content content) {
        var attachment = content.attachment();
        var name = code + "-" + attachment.hash().substring(0, 8) + "."
                + attachment.kind().extension();
        return new GivenFile(
                        name,
                        attachment.kind().mediaType(),
                        attachment.description().language(),
                        attachment.hash(),
                        attachment.kind().isPicture())
                .answer(request, content.bytes());
    }
}
