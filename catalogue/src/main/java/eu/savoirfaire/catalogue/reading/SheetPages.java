package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.reading.revision.DifferenceViews;
import eu.savoirfaire.catalogue.reading.revision.PublicRevisions;
import eu.savoirfaire.catalogue.reading.revision.RevisionRange;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** A sheet and its earlier revisions, for people. */
@Controller("/practices")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SheetPages {
    private static final Label PRACTICES = Label.key("catalogue.practices");

    private final PublicRevisions revisions;
    private final SheetViews views;
    private final DifferenceViews differences;

    SheetPages(PublicRevisions revisions, SheetViews views, DifferenceViews differences) {
        this.revisions = revisions;
        this.views = views;
        this.differences = differences;
    }

    @Get("/{slug}")
    Page sheet(HttpRequest<?> request, String slug) {
        var all = revisions.ofSlug(slug);
        return sheetPage(PublicRevisions.present(all), all.size(), Visit.of(request));
    }

    @Get("/{slug}/revisions/{range}")
    Page revision(HttpRequest<?> request, String slug, String range) {
        var wanted = RevisionRange.of(range);
        var all = revisions.ofSlug(slug);
        var to = PublicRevisions.numbered(all, wanted.to());
        return wanted.isDifference()
                ? differences.page(all, PublicRevisions.numbered(all, wanted.from()), to, Visit.of(request))
                : sheetPage(to, all.size(), Visit.of(request));
    }

    private Page sheetPage(PublishedSheet sheet, int count, Visit visit) {
        var view = views.view(sheet, count, visit);
        return Page.titled("catalogue/sheet", view, Label.of(view.title().text()))
                .below(PRACTICES, "/practices")
                .describedBy(Label.key(
                        "catalogue.sheet.description",
                        sheet.ownerName(),
                        view.title().text()));
    }
}
