package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.announcement.Announced;
import eu.savoirfaire.workshops.announcement.AnnouncedViews;
import eu.savoirfaire.workshops.announcement.Announcements;
import eu.savoirfaire.workshops.announcement.UpcomingCard;
import eu.savoirfaire.workshops.page.WorkshopSection;
import eu.savoirfaire.workshops.record.RecordRefusal;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
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
    private final Announcements announcements;
    private final AnnouncedViews announced;
    private final List<WorkshopSection> sections;

    WorkshopPages(
            PublishedRecords archive,
            RecordLinkedData linkedData,
            Announcements announcements,
            AnnouncedViews announced,
            List<WorkshopSection> sections) {
        this.archive = archive;
        this.linkedData = linkedData;
        this.announcements = announcements;
        this.announced = announced;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(WorkshopSection::order))
                .toList();
    }

    @Get
    Page list(Visit visit) {
        var paging = Parameters.of(visit).paging(USUAL_SIZE);
        var page = archive.page(paging.page(), paging.size());
        var view = new ListView(
                announcements.upcoming().stream().map(UpcomingCard::of).toList(),
                page.records().stream().map(Card::of).toList(),
                page.total(),
                PageLinks.of(visit.address(), paging, page.total()));
        return Page.of("workshops/list", view, "workshops.list.title")
                .describedBy(Label.key("workshops.list.lead"))
                .followedAt("application/atom+xml", "/feeds/workshops.atom", Label.key("workshops.feed.title"))
                .followedAt("text/calendar", "/workshops.ics", Label.key("workshops.feed.subscribe"));
    }

    /** The record, once it is public; before that what is announced. */
    @Get("/{slug}")
    Page one(Visit visit, String slug) {
        return archive.findBySlug(slug)
                .map(record -> record(visit, record))
                .or(() -> announcements.findBySlug(slug).map(workshop -> announced(visit, workshop)))
                .orElseThrow(() -> new Refused(new RecordRefusal.NotFound(slug)));
    }

    private Page announced(Visit visit, Announced workshop) {
        var plan = workshop.workshop().plan();
        return Page.titled("workshops/announced", announced.of(workshop, visit), Label.of(plan.title()))
                .below(Label.key("workshops.list.title"), "/workshops")
                .describedBy(Label.key("workshops.announced.description", workshop.holder()))
                .followedAt("text/calendar", "/workshops/" + workshop.slug() + ".ics", Label.key("workshops.feed.add"));
    }

    private Page record(Visit visit, WorkshopRecord record) {
        var shown = sections.stream()
                .flatMap(section -> section.content(record.id(), record.slug(), visit).stream())
                .toList();
        var view = RecordView.of(record, shown, linkedData.of(record, visit.origin()));
        return Page.titled("workshops/record", view, Label.of(record.title()))
                .below(Label.key("workshops.list.title"), "/workshops")
                .describedBy(Label.key(
                        "workshops.record.description", record.sheets().size()));
    }

    /**
     * What the list shows.
     *
     * @param upcoming the next first
     * @param total how many past workshops there are on all pages
     */
    record ListView(List<UpcomingCard> upcoming, List<Card> cards, long total, PageLinks links) {}
}
