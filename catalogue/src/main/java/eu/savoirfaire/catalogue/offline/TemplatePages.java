package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.offline.paper.PaperReader;
import eu.savoirfaire.catalogue.offline.paper.PaperRefusal;
import eu.savoirfaire.catalogue.offline.paper.PaperWriter;
import eu.savoirfaire.catalogue.writing.Beginning;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.form.Upload;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blank form to take along, and the filled one to begin a sheet with. */
@Controller("/sheets")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class TemplatePages {
    private static final int MOST_MEBIBYTES = 10;

    private final TemplateTaking taking;
    private final PaperReader reader = new PaperReader();

    TemplatePages(TemplateTaking taking) {
        this.taking = taking;
    }

    @Get("/template.docx")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> template(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var language = visit.parameter("language").flatMap(Language::of).orElse(visit.language());
        return HttpResponse.ok(new PaperWriter(language).template())
                .header(HttpHeaders.CONTENT_TYPE, ExportForm.DOCX.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"savoir-faire-" + language.code() + ".docx\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }

    @Get("/template")
    Page offer() {
        return page(taking.organisations(), "", FormErrors.none());
    }

    @Post("/template")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> bring(
            HttpRequest<?> request, @Nullable @Part CompletedFileUpload file, @Nullable @Part String organisation) {
        var organisations = taking.organisations();
        var chosen = Optional.ofNullable(organisation).orElse("");
        var owner = organisations.stream()
                .filter(writer -> writer.id().value().toString().equals(chosen))
                .findFirst()
                .map(Beginning.Writer::id);
        if (owner.isEmpty()) {
            var errors =
                    FormErrors.none().with("organisation", Label.key("catalogue.offline.template.organisation.wrong"));
            return HttpResponse.badRequest(page(organisations, chosen, errors));
        }
        try {
            return taken(
                    Upload.of(file, MOST_MEBIBYTES),
                    owner.get(),
                    Visit.of(request).language());
        } catch (Refused refused) {
            if (refused.refusal() instanceof DocumentRefusal || refused.refusal() instanceof PaperRefusal) {
                var errors = FormErrors.none().with("file", Label.of(refused.refusal()));
                return HttpResponse.badRequest(page(organisations, chosen, errors));
            }
            throw refused;
        }
    }

    private HttpResponse<?> taken(Upload upload, OrganisationId owner, Language labels) {
        var paper = reader.read(upload.name(), upload.bytes());
        var practice = taking.take(upload.name(), paper, owner, labels);
        return HttpResponse.seeOther(URI.create("/sheets/" + practice.code()));
    }

    private static Page page(List<Beginning.Writer> organisations, String chosen, FormErrors errors) {
        var choices = organisations.stream()
                .map(writer -> Choice.of(
                        writer.id().value().toString(),
                        Label.of(writer.name()),
                        organisations.size() == 1
                                || writer.id().value().toString().equals(chosen)))
                .toList();
        var files = Arrays.stream(Language.values())
                .map(language -> new TemplateView.File(
                        language.code(),
                        language.direction(),
                        language.ownName(),
                        "/sheets/template.docx?language=" + language.code()))
                .toList();
        return Page.of(
                "catalogue/offline/template",
                new TemplateView(files, choices, errors),
                "catalogue.offline.template.title");
    }

    /** @param organisations for which whoever asks may begin a sheet; none for a visitor */
    record TemplateView(List<File> files, List<Choice> organisations, FormErrors errors) {

        /** The form in one language. */
        record File(String language, String direction, String name, String href) {}
    }
}
