package eu.savoirfaire.workshops.feed;

import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** What people subscribe to: a calendar and a feed of the workshops to come, and each for their own calendar. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FeedController {
    private final CalendarFiles files;
    private final AtomFeed feed;
    private final Messages messages;

    FeedController(CalendarFiles files, AtomFeed feed, Messages messages) {
        this.files = files;
        this.feed = feed;
        this.messages = messages;
    }

    @Get("/workshops.ics")
    @Produces(CalendarApi.CALENDAR)
    HttpResponse<String> upcoming(HttpRequest<?> request) {
        var name = messages.text(Visit.of(request).language(), "workshops.feed.title");
        return files.upcoming(name)
                .answer(request)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"workshops.ics\"");
    }

    @Get("/workshops/{slug}.ics")
    @Produces(CalendarApi.CALENDAR)
    HttpResponse<String> one(HttpRequest<?> request, String slug) {
        return CalendarApi.answer(request, files.findBySlug(slug));
    }

    @Get("/feeds/workshops.atom")
    @Produces("application/atom+xml; charset=utf-8")
    HttpResponse<String> news(HttpRequest<?> request) {
        return feed.in(Visit.of(request).language()).answer(request);
    }
}
