package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.form.Upload;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.OfferRefusal;
import eu.savoirfaire.matching.provider.Providers;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings offers in from a file, and takes them out. */
@Controller("/matching/desk")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ExchangePages {
    private static final int MOST_MEBIBYTES = 2;
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OfferImport offerImport;
    private final OfferExport offerExport;
    private final OfferDesk desk;
    private final Providers providers;
    private final CurrentActor actor;

    ExchangePages(
            OfferImport offerImport, OfferExport offerExport, OfferDesk desk, Providers providers, CurrentActor actor) {
        this.offerImport = offerImport;
        this.offerExport = offerExport;
        this.desk = desk;
        this.providers = providers;
        this.actor = actor;
    }

    /** @param report what came of the file that was just sent */
    record ImportView(List<Choice> organisations, int mebibytes, Optional<ImportReport> report, FormErrors errors) {
        public boolean oneOrganisation() {
            return organisations.size() == 1;
        }
    }

    @Get("/import")
    Page ask() {
        return page("", Optional.empty(), FormErrors.none());
    }

    @Post("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> bring(
            HttpRequest<?> request, @Nullable @Part CompletedFileUpload file, @Nullable @Part String organisation) {
        var wanted = organisation == null ? "" : organisation;
        var mine = providers.of(actor.get());
        var provider = mine.stream()
                .filter(one -> mine.size() == 1 || one.id().value().toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused(new OfferRefusal.NoOrganisation()));
        try {
            var upload = Upload.of(file, MOST_MEBIBYTES);
            var report = offerImport.run(
                    provider.id(), upload.bytes(), Visit.of(request).language());
            return HttpResponse.ok(page(wanted, Optional.of(report), FormErrors.none()));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof DocumentRefusal || refused.refusal() instanceof FileRefusal)) {
                throw refused;
            }
            var label = refused.refusal() instanceof DocumentRefusal.Missing
                    ? Label.key("matching.offers.import.no-file")
                    : Label.of(refused.refusal());
            return HttpResponse.badRequest(
                    page(wanted, Optional.empty(), FormErrors.none().with("file", label)));
        }
    }

    @Get("/export.{form}")
    HttpResponse<byte[]> take(HttpRequest<?> request, String form) {
        var visit = Visit.of(request);
        var organisation = visit.parameter("organisation")
                .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
                .map(text -> new OrganisationId(UUID.fromString(text)))
                .orElseThrow(() -> new Refused(new OfferRefusal.NoOrganisation()));
        var offers = desk.of(organisation);
        return switch (form) {
            case "csv" -> file("offers.csv", "text/csv;charset=utf-8", utf8(offerExport.csv(offers, visit.language())));
            case "xlsx" -> file("offers.xlsx", SPREADSHEET, offerExport.xlsx(offers, visit.language()));
            case "json" -> file("offers.json", MediaType.APPLICATION_JSON, utf8(offerExport.json(offers)));
            default -> throw new Refused(new OfferRefusal.NotFound());
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> file(String name, String type, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(MediaType.of(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private Page page(String wanted, Optional<ImportReport> report, FormErrors errors) {
        var organisations = providers.of(actor.get()).stream()
                .map(one -> Choice.of(
                        one.id().value().toString(),
                        Label.of(one.name()),
                        one.id().value().toString().equals(wanted)))
                .toList();
        var view = new ImportView(organisations, MOST_MEBIBYTES, report, errors);
        return Page.of("matching/offers/import", view, "matching.offers.import.title")
                .below(Label.key("matching.offers.desk"), "/matching/desk");
    }
}
