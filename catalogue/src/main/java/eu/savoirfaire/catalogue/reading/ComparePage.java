package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.reading.revision.PublicRevisions;
import eu.savoirfaire.catalogue.reading.revision.RevisionRange;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.Syndication;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two to four sheets beside each other, row by row. The address pins the revisions, as {@code GP-2026-0001@2}, so that
 * whoever gets it sees the same; an address without revisions leads to one with the present ones.
 */
@Controller
@Hidden
class ComparePage {
    private static final int FEWEST = 2;
    private static final int MOST = 4;

    private final PublicRevisions revisions;
    private final Syndication syndication;

    ComparePage(PublicRevisions revisions, Syndication syndication) {
        this.revisions = revisions;
        this.syndication = syndication;
    }

    @Get("/compare")
    @Produces(MediaType.TEXT_HTML)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> compare(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var asked = visit.parameters("practice").stream().distinct().toList();
        if (asked.size() < FEWEST || asked.size() > MOST) {
            return HttpResponse.badRequest(page(new CompareView(List.of(), List.of())));
        }
        var sheets = asked.stream().map(this::sheet).toList();
        var pinned = sheets.stream().map(ComparePage::pin).toList();
        return pinned.equals(asked)
                ? HttpResponse.ok(page(view(sheets, visit)))
                : HttpResponse.seeOther(URI.create(address(visit, pinned)));
    }

    private PublishedSheet sheet(String asked) {
        var at = asked.indexOf('@');
        var all = revisions.ofCode(at < 0 ? asked : asked.substring(0, at));
        return at < 0
                ? PublicRevisions.present(all)
                : PublicRevisions.numbered(
                        all, RevisionRange.of(asked.substring(at + 1)).to());
    }

    private static String pin(PublishedSheet sheet) {
        return sheet.code() + "@" + sheet.revision().number();
    }

    private static String address(Visit visit, List<String> pinned) {
        var address = visit.address().without("practice");
        for (var practice : pinned) {
            address = address.and("practice", practice);
        }
        return address.toString();
    }

    private static Page page(CompareView view) {
        return Page.of("catalogue/compare", view, "catalogue.compare.title")
                .below(Label.key("catalogue.practices"), "/practices");
    }

    private CompareView view(List<PublishedSheet> published, Visit visit) {
        var sheets = published.stream()
                .map(sheet -> syndication.publicSheet(sheet, visit.origin()))
                .toList();
        var rows = Arrays.stream(Section.values())
                .filter(section -> section.isPublic() && section != Section.SUBJECT)
                .filter(section ->
                        sheets.stream().anyMatch(sheet -> sheet.texts().containsKey(section)))
                .map(section -> new CompareView.Row(
                        section.key(),
                        sheets.stream().map(sheet -> cell(sheet, section)).toList()))
                .toList();
        return new CompareView(sheets.stream().map(ComparePage::column).toList(), rows);
    }

    private static CompareView.Column column(PublicSheet sheet) {
        return new CompareView.Column(
                sheet.code(),
                "/practices/" + sheet.slug() + "/revisions/" + sheet.revision(),
                new Phrase(sheet.title(), sheet.language()));
    }

    private static CompareView.Cell cell(PublicSheet sheet, Section section) {
        return new CompareView.Cell(
                Optional.ofNullable(sheet.texts().get(section)).map(Prose::of).orElse(null), sheet.language());
    }

    /** Sheets as columns, sections as rows; empty when too few or too many were chosen. */
    record CompareView(List<Column> columns, List<Row> rows) {

        record Column(String code, String href, Phrase title) {}

        record Row(String section, List<Cell> cells) {}

        record Cell(@Nullable Prose text, Language language) {}
    }
}
