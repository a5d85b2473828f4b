package eu.savoirfaire.workshops.room.join;

import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.guard.Allowance;
import eu.savoirfaire.infra.web.guard.RateLimits;
import eu.savoirfaire.infra.web.guard.SecretAddress;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.pass.Passes;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.room.Guest;
import eu.savoirfaire.workshops.room.OnlineRooms;
import eu.savoirfaire.workshops.room.RoomRefusal;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** The link of one's own. It may be used as often as one likes; what it opens is decided at each click. */
@Controller("/join/{secret}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@SecretAddress
@Hidden
class JoinPages {
    private static final Allowance KNOCKS = new Allowance("join", 60, Duration.ofMinutes(1));
    private static final int LOOK_AGAIN_SECONDS = 30;

    private final Passes passes;
    private final Plans plans;
    private final OnlineRooms rooms;
    private final People people;
    private final RateLimits limits;
    private final Clock clock;

    JoinPages(Passes passes, Plans plans, OnlineRooms rooms, People people, RateLimits limits, Clock clock) {
        this.passes = passes;
        this.plans = plans;
        this.rooms = rooms;
        this.people = people;
        this.limits = limits;
        this.clock = clock;
    }

    @Get
    HttpResponse<Page> door(HttpRequest<?> request, String secret) {
        var registration = known(request, secret);
        var workshop = plans.find(registration.workshop()).orElseThrow();
        var window = JoinWindow.of(workshop, clock.instant());
        var plan = workshop.plan();
        var view = new JoinView(
                secret,
                new Phrase(plan.title(), plan.language()),
                plan.hours().start().withZoneSameInstant(registration.zone()),
                JoinWindow.opens(workshop).atZone(registration.zone()),
                registration.zone().getId(),
                Label.key("workshops.room.join." + window.name().toLowerCase(Locale.ROOT)),
                window == JoinWindow.OPEN);
        var page = Page.of("workshops/room/join", view, "workshops.room.join.title");
        var shown = window == JoinWindow.BEFORE ? page.refreshedEvery(LOOK_AGAIN_SECONDS) : page;
        return HttpResponse.ok(shown);
    }

    /** Goes in. The provider does not learn the address that one comes from. */
    @Get("/room")
    HttpResponse<?> enter(HttpRequest<?> request, String secret) {
        var registration = known(request, secret);
        var workshop = plans.find(registration.workshop()).orElseThrow();
        if (JoinWindow.of(workshop, clock.instant()) != JoinWindow.OPEN) {
            throw new Refused(new RoomRefusal.NotOpen());
        }
        var entrance = rooms.entrance(workshop, guest(workshop, registration));
        return HttpResponse.redirect(entrance);
    }

    private Guest guest(PlannedWorkshop workshop, Registration registration) {
        var person = registration.person().orElseThrow();
        return new Guest(
                registration.id().value().toString(),
                people.name(person).orElse("—"),
                workshop.plan().hosts().contains(person),
                JoinWindow.closes(workshop));
    }

    private Registration known(HttpRequest<?> request, String secret) {
        limits.require(request, KNOCKS);
        return passes.joining(secret)
                .filter(one -> one.channel() == Channel.ONLINE)
                .orElseThrow(() -> new Refused(new RoomRefusal.NoSuchLink()));
    }
}
