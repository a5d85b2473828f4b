package eu.savoirfaire.workshops.live;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.stream.EventStreams;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.attending.WorkshopAddresses;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** The page of the day, for those with a seat and for those who lead it. */
@Controller("/workshops/{slug}/live")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class LivePages {
    private static final int LONGEST = 500;

    private final WorkshopAddresses addresses;
    private final Attendees attendees;
    private final Announcements announcements;
    private final LiveViews views;
    private final LiveStream stream;
    private final CurrentActor actor;

    LivePages(
            WorkshopAddresses addresses,
            Attendees attendees,
            Announcements announcements,
            LiveViews views,
            LiveStream stream,
            CurrentActor actor) {
        this.addresses = addresses;
        this.attendees = attendees;
        this.announcements = announcements;
        this.views = views;
        this.stream = stream;
        this.actor = actor;
    }

    @Get
    Page day(String slug) {
        return page(slug, ours(slug), "", FormErrors.none());
    }

    /** Tells the browser that there is something new; it then asks for the page. */
    @Get("/stream")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Flux<Event<LiveStream.News>>> follow(HttpRequest<?> request, String slug) {
        var last = request.getHeaders().findFirst("Last-Event-ID").map(LivePages::number);
        var after = last.orElseGet(() ->
                Visit.of(request).parameter("after").map(LivePages::number).orElse(0L));
        return EventStreams.answer(stream.of(ours(slug).id(), after));
    }

    @Post
    @KeepsTyped
    HttpResponse<?> announce(HttpRequest<?> request, String slug, @Body Map<String, Object> form) {
        var workshop = ours(slug);
        var text = form.get("text") instanceof String typed ? typed.strip() : "";
        var delay = minutes(form.get("delay"));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(slug, workshop, text, FormErrors.none()).keepingForm("announce"));
        }
        if (text.length() > LONGEST || text.isEmpty() && delay.isEmpty()) {
            var errors = FormErrors.none().with("text", Label.key("workshops.live.text.wrong", LONGEST));
            return HttpResponse.badRequest(page(slug, workshop, text, errors).keepingForm("announce"));
        }
        announcements.announce(workshop.id(), text, delay);
        return HttpResponse.seeOther(URI.create("/workshops/" + slug + "/live"));
    }

    @Post("/{id}/withdraw")
    HttpResponse<?> withdraw(String slug, UUID id) {
        announcements.withdraw(ours(slug).id(), id);
        return HttpResponse.seeOther(URI.create("/workshops/" + slug + "/live"));
    }

    private Page page(String slug, PlannedWorkshop workshop, String text, FormErrors errors) {
        var view = views.of(workshop, slug, workshop.isOfHost(actor.get()), text, errors);
        return Page.of("workshops/live/day", view, "workshops.live.title")
                .below(Label.of(workshop.plan().title()), "/workshops/" + slug);
    }

    /** @throws Refused when there is no such workshop, or whoever asks has nothing to do with it */
    private PlannedWorkshop ours(String slug) {
        var workshop = addresses.find(slug).orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
        var seated = actor.get().person().stream()
                .flatMap(person -> attendees.active(workshop.id(), person).stream())
                .anyMatch(one -> one.state() == RegistrationState.CONFIRMED);
        if (!seated && !workshop.isOfHost(actor.get())) {
            throw new Refused(new NotHere());
        }
        return workshop;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static Optional<Integer> minutes(@Nullable Object typed) {
        return typed instanceof String text && !text.isBlank()
                ? Optional.of((int) number(text)).filter(LiveViews::isDelay)
                : Optional.empty();
    }
}
