package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.difference.SheetDifference;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.syndication.Syndication;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** A sheet, its revisions and their differences, for people. */
@Controller("/practices")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class SheetPages {
    private static final Label PRACTICES = Label.key("catalogue.practices");

    private final PublicRevisions revisions;
    private final SheetViews views;
    private final Syndication syndication;

    SheetPages(PublicRevisions revisions, SheetViews views, Syndication syndication) {
        this.revisions = revisions;
        this.views = views;
        this.syndication = syndication;
    }

    @Get("/{slug}")
    Page sheet(HttpRequest<?> request, String slug) {
        var all = revisions.ofSlug(slug);
        return sheetPage(PublicRevisions.present(all), all.size(), Visit.of(request));
    }

    @Get("/{slug}/revisions")
    Page all(HttpRequest<?> request, String slug) {
        var all = revisions.ofSlug(slug);
        return Page.of(
                        "catalogue/revisions",
                        RevisionsView.of(all),
                        "catalogue.revisions.title",
                        all.getFirst().title())
                .below(PRACTICES, "/practices")
                .below(Label.of(all.getFirst().title()), "/practices/" + slug);
    }

    @Get("/{slug}/revisions/{range}")
    Page revision(HttpRequest<?> request, String slug, String range) {
        var wanted = RevisionRange.of(range);
        var all = revisions.ofSlug(slug);
        var to = PublicRevisions.numbered(all, wanted.to());
        return wanted.isDifference()
                ? difference(PublicRevisions.numbered(all, wanted.from()), to, Visit.of(request))
                : sheetPage(to, all.size(), Visit.of(request));
    }

    private Page sheetPage(PublishedSheet sheet, int count, Visit visit) {
        return Page.titled("catalogue/sheet", views.view(sheet, count, visit), Label.of(sheet.title()))
                .below(PRACTICES, "/practices")
                .describedBy(Label.key("catalogue.sheet.description", sheet.ownerName(), sheet.title()));
    }

    private Page difference(PublishedSheet from, PublishedSheet to, Visit visit) {
        var changes = SheetDifference.between(
                syndication.publicSheet(from, visit.origin()).sheet(),
                syndication.publicSheet(to, visit.origin()).sheet());
        var view = new DifferenceView(
                to.slug(),
                new Phrase(to.title(), to.language()),
                from.revision().number(),
                to.revision().number(),
                changes.sections());
        return Page.of("catalogue/difference", view, "catalogue.difference.title", view.from(), view.to())
                .below(PRACTICES, "/practices")
                .below(Label.of(to.title()), "/practices/" + to.slug())
                .below(Label.key("catalogue.revisions"), "/practices/" + to.slug() + "/revisions");
    }

    /** Two revisions beside each other. */
    record DifferenceView(String slug, Phrase title, int from, int to, List<SheetDifference.Changed> sections) {}
}
