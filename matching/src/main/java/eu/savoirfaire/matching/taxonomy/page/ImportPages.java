package eu.savoirfaire.matching.taxonomy.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.SpreadsheetCell;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.form.Upload;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.taxonomy.importing.ImportRefusal;
import eu.savoirfaire.matching.taxonomy.importing.Imports;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Brings a release in: sent, looked at while it is read and afterwards, with a report of every row that was wrong. */
@Controller("/desk/taxonomy")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ImportPages {
    /** As large as the program takes. The archives of one language have some 15. */
    static final int MOST_MEBIBYTES = 25;

    private static final int REFRESH_SECONDS = 3;

    private final Imports imports;
    private final TaxonomyViews views;
    private final Messages messages;
    private final Permissions permissions;
    private final CurrentActor actor;

    ImportPages(Imports imports, TaxonomyViews views, Messages messages, Permissions permissions, CurrentActor actor) {
        this.imports = imports;
        this.views = views;
        this.messages = messages;
        this.permissions = permissions;
        this.actor = actor;
    }

    @Post("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> bring(
            HttpRequest<?> request, @Nullable @Part CompletedFileUpload file, @Nullable @Part String version) {
        var said = version == null ? "" : version;
        try {
            var upload = Upload.of(file, MOST_MEBIBYTES);
            var id = imports.begin(upload.bytes(), upload.name(), said);
            return HttpResponse.seeOther(URI.create("/desk/taxonomy/imports/" + id));
        } catch (Refused refused) {
            var language = Visit.of(request).language();
            return switch (refused.refusal()) {
                case DocumentRefusal.Missing _ ->
                    again(said, "file", Label.key("matching.taxonomy.no-file-chosen"), language);
                case DocumentRefusal wrong -> again(said, "file", Label.of(wrong), language);
                case ImportRefusal.NoVersion wrong -> again(said, "version", Label.of(wrong), language);
                case ImportRefusal.RunsAlready busy -> again(said, "file", Label.of(busy), language);
                default -> throw refused;
            };
        }
    }

    @Get("/imports/{id}")
    Page show(Visit visit, UUID id) {
        see();
        var view = views.one(id, visit.language());
        var page = Page.of("matching/taxonomy/import", view, "matching.taxonomy.import.title")
                .below(TaxonomyPages.TITLE, TaxonomyPages.HOME);
        return view.running() ? page.refreshedEvery(REFRESH_SECONDS) : page;
    }

    @Post("/imports/{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(UUID id) {
        imports.cancel(id);
        return HttpResponse.seeOther(URI.create("/desk/taxonomy/imports/" + id));
    }

    /** What was wrong, as a table, in the language of the reader. */
    @Get("/imports/{id}/report.csv")
    @Produces("text/csv;charset=UTF-8")
    HttpResponse<String> report(HttpRequest<?> request, UUID id) throws IOException {
        see();
        imports.require(id);
        var language = Visit.of(request).language();
        var text = new StringBuilder();
        CSVFormat.RFC4180.printRecord(text, "file", "line", "column", "kind", "found", "text");
        for (var flaw : imports.flaws(id)) {
            CSVFormat.RFC4180.printRecord(
                    text,
                    SpreadsheetCell.harmless(flaw.file()),
                    flaw.line(),
                    SpreadsheetCell.harmless(flaw.column()),
                    flaw.kind().word(),
                    SpreadsheetCell.harmless(flaw.found()),
                    SpreadsheetCell.harmless(messages.text(language, TaxonomyViews.text(flaw))));
        }
        return HttpResponse.ok(text.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"taxonomy-import.csv\"");
    }

    static Page listed(TaxonomyView view) {
        return Page.of("matching/taxonomy/list", view, "matching.taxonomy");
    }

    private HttpResponse<?> again(String version, String field, Label what, Language language) {
        var errors = FormErrors.none().with(field, what);
        var status =
                what.equals(Label.of(new ImportRefusal.RunsAlready())) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
        return HttpResponse.status(status)
                .body(listed(views.all(version, MOST_MEBIBYTES, errors, Optional.empty(), language)));
    }

    private void see() {
        permissions.require(actor.get(), "taxonomy.see", new Reference("taxonomy", "all"));
    }
}
