package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.StopId;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.accesspoint.hours.Wording;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import eu.savoirfaire.platform.accesspoint.stop.StopRefusal;
import eu.savoirfaire.platform.accesspoint.stop.Stops;
import eu.savoirfaire.platform.entry.Check;
import eu.savoirfaire.platform.entry.Entry;
import eu.savoirfaire.platform.entry.Typed;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where stops are announced, cancelled and restored. What is to be announced is looked at first, date by date. */
@Controller("/access-points/{id}/stops")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class StopPages {
    private final AccessPoints points;
    private final Stops stops;
    private final StopEntry entry;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    StopPages(
            AccessPoints points,
            Stops stops,
            StopEntry entry,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.points = points;
        this.stops = stops;
        this.entry = entry;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Get("/new")
    Page asked(Visit visit, UUID id) {
        var unit = mine(id);
        return asking(unit, new Typed(StopEntry.beginning(unit)), visit)
                .page()
                .below(Label.key("platform.access-points"), "/access-points")
                .below(Label.of(unit.details().name()), "/access-points/" + id);
    }

    @Post("/new")
    HttpResponse<?> announce(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var unit = mine(id);
        var visit = Visit.of(request);
        var typed = new Typed(form);
        var asking = asking(unit, typed, visit);
        if (typed.asks("change") || visit.switching() && typed.text("checked").isEmpty()) {
            return HttpResponse.ok(asking.again());
        }
        var read = entry.read(typed, clock.instant());
        if (typed.errors().any() || read.isEmpty()) {
            return asking.refused(typed.errors());
        }
        if (!typed.asks("done") || visit.switching()) {
            return HttpResponse.ok(check(unit, read.get(), typed, visit).page());
        }
        try {
            stops.announce(unit.id(), read.get().site(), read.get().stops());
        } catch (Refused refused) {
            if (refused.refusal() instanceof StopRefusal refusal) {
                typed.wrong("day", Label.of(refusal));
                return asking.refused(typed.errors());
            }
            throw refused;
        }
        return back(id, "announced");
    }

    @Post("/{stop}/cancel")
    HttpResponse<?> cancel(UUID id, UUID stop) {
        stops.cancel(new AccessPointId(id), new StopId(stop));
        return back(id, "cancelled");
    }

    @Post("/{stop}/restore")
    HttpResponse<?> restore(UUID id, UUID stop) {
        stops.restore(new AccessPointId(id), new StopId(stop));
        return back(id, "restored");
    }

    private AccessPoint mine(UUID id) {
        var unit = new AccessPointId(id);
        permissions.require(actor.get(), "stop.announce", unit.reference());
        var found = points.require(unit);
        if (!found.details().mobile()) {
            throw new Refused(new StopRefusal.NotMobile());
        }
        return found;
    }

    private Entry asking(AccessPoint unit, Typed typed, Visit visit) {
        return new Entry(
                action(unit),
                Label.key("platform.stop.new", unit.details().name()),
                Label.key("platform.stop.new.lead"),
                entry.questions(typed, visit.language()),
                Label.key("platform.entry.go-on"),
                0);
    }

    private Check check(AccessPoint unit, StopEntry.Planned planned, Typed typed, Visit visit) {
        var wording = new Wording(visit.language(), clock.instant());
        Stop.Site site = planned.site();
        var times = planned.stops().stream()
                .map(stop -> Label.key(
                        "platform.hours.between",
                        wording.date(stop.day()),
                        Wording.time(stop.begins()),
                        Wording.time(stop.ends())))
                .toList();
        var sent = new ArrayList<>(typed.everything());
        sent.removeIf(field -> field.name().equals("checked"));
        sent.add(new Check.Sent("checked", "yes"));
        return new Check(
                action(unit),
                Label.key("platform.stop.check"),
                Label.key("platform.stop.check.lead", planned.stops().size()),
                List.of(
                        Check.Row.of("platform.stop.unit", unit.details().name()),
                        Check.Row.of("platform.stop.place", site.place()),
                        Check.Row.of("platform.access-point.municipality", site.municipality()),
                        new Check.Row(Label.key("platform.stop.dates"), times)),
                sent,
                Label.key("platform.stop.announce"));
    }

    private static String action(AccessPoint unit) {
        return "/access-points/" + unit.id().value() + "/stops/new";
    }

    private static HttpResponse<?> back(UUID id, String done) {
        return HttpResponse.seeOther(URI.create("/access-points/" + id + "?done=" + done + "#stops"));
    }
}
