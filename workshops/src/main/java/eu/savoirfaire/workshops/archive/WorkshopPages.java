package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.record.RecordRefusal;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** The archive as pages: the list and the record. */
@Hidden
@Controller("/workshops")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkshopPages {
    private static final int USUAL_SIZE = 20;

    private final PublishedRecords archive;
    private final RecordLinkedData linkedData;

    WorkshopPages(PublishedRecords archive, RecordLinkedData linkedData) {
        this.archive = archive;
        this.linkedData = linkedData;
    }

    @Get
    Page list(Visit visit) {
        var paging = Parameters.of(visit).paging(USUAL_SIZE);
        var page = archive.page(paging.page(), paging.size());
        var view = new ListView(
                page.records().stream().map(Card::of).toList(),
                page.total(),
                PageLinks.of(visit.address(), paging, page.total()));
        return Page.of("workshops/list", view, "workshops.list.title").describedBy(Label.key("workshops.list.lead"));
    }

    @Get("/{slug}")
    Page record(Visit visit, String slug) {
        var record = archive.findBySlug(slug).orElseThrow(() -> new Refused(new RecordRefusal.NotFound(slug)));
        var view = RecordView.of(record, linkedData.of(record, visit.origin()));
        return Page.titled("workshops/record", view, Label.of(record.title()))
                .below(Label.key("workshops.list.title"), "/workshops")
                .describedBy(Label.key(
                        "workshops.record.description", record.sheets().size()));
    }

    /**
     * What the list shows.
     *
     * @param total how many workshops there are on all pages
     */
    record ListView(List<Card> cards, long total, PageLinks links) {}
}
