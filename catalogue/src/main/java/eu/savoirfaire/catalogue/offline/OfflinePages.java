package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.drafting.AuthorsDrafts;
import eu.savoirfaire.catalogue.offline.OfflineWork.Taking;
import eu.savoirfaire.catalogue.offline.paper.PaperReader;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.form.Upload;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet goes along as a document and comes back as a difference. */
@Controller("/sheets/{code}/offline")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class OfflinePages {
    private static final String FORM = "brought";
    private static final int MOST_MEBIBYTES = 10;

    private final OfflineWork work;
    private final AuthorsDrafts drafts;
    private final PaperReader reader = new PaperReader();

    OfflinePages(OfflineWork work, AuthorsDrafts drafts) {
        this.work = work;
        this.drafts = drafts;
    }

    @Get
    Page offer(HttpRequest<?> request, String code) {
        var taken = Visit.of(request).parameter("taken").orElse("");
        return page(drafts.require(code), FormErrors.none(), taken.matches("\\d{1,2}") ? Integer.parseInt(taken) : -1);
    }

    /** It is a POST because it keeps a copy. */
    @Post("/document")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<byte[]> document(HttpRequest<?> request, String code, @Body Map<String, Object> form) {
        var bytes = work.takeAlong(code, Visit.of(request).language());
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, ExportForm.DOCX.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + ".docx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> bring(String code, @Nullable @Part CompletedFileUpload file) {
        var practice = drafts.require(code);
        try {
            var upload = Upload.of(file, MOST_MEBIBYTES);
            var paper = reader.read(upload.name(), upload.bytes());
            return HttpResponse.ok(difference(practice, BroughtForm.of(upload.name(), paper), false));
        } catch (Refused refused) {
            if (refused.refusal() instanceof DocumentRefusal || refused.refusal() instanceof PaperRefusal) {
                var errors = FormErrors.none().with("file", Label.of(refused.refusal()));
                return HttpResponse.badRequest(page(practice, errors, -1));
            }
            throw refused;
        }
    }

    @Post("/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(HttpRequest<?> request, String code, @Body Map<String, Object> body) {
        var practice = drafts.require(code);
        var form = BroughtForm.of(body);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(difference(practice, form, false));
        }
        return switch (work.take(code, form.texts())) {
            case Taking.Taken _ ->
                HttpResponse.seeOther(URI.create(
                        "/sheets/" + code + "/offline?taken=" + form.texts().size()));
            case Taking.Overtaken _ ->
                HttpResponse.status(409, "Conflict").body(difference(drafts.require(code), form, true));
        };
    }

    private Page difference(Practice practice, BroughtForm form, boolean overtaken) {
        var code = practice.code();
        var brought = work.compare(code, form.file(), form.sections(), form.trace());
        var sheet = practice.newest().sheet();
        var view = BroughtView.of(code, sheet.title(), sheet.textLanguage(), form, brought, overtaken);
        return below(Page.of("catalogue/offline/brought", view, "catalogue.offline.brought"), practice)
                .below(Label.key("catalogue.offline.title"), "/sheets/" + code + "/offline")
                .keepingForm(FORM);
    }

    private Page page(Practice practice, FormErrors errors, int taken) {
        var sheet = practice.newest().sheet();
        var view = new OfflineView(
                practice.code(),
                sheet.title(),
                sheet.textLanguage().code(),
                sheet.textLanguage().direction(),
                practice.workingCopy().isPresent(),
                drafts.isOpen(practice),
                errors,
                taken);
        return below(Page.of("catalogue/offline/offer", view, "catalogue.offline.title"), practice);
    }

    private static Page below(Page page, Practice practice) {
        return page.below(Label.key("catalogue.offline.sheets"), "/sheets")
                .below(Label.of(practice.newest().sheet().title()), "/sheets/" + practice.code());
    }

    /**
     * The offer to take a sheet along and to bring it back.
     *
     * @param draft whether there is a working copy; else the published text goes along
     * @param open whether authors may change the text now
     * @param taken how many sections were just taken from a document; -1 when none was brought
     */
    record OfflineView(
            String code,
            String title,
            String language,
            String direction,
            boolean draft,
            boolean open,
            FormErrors errors,
            int taken) {}
}
