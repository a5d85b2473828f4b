package eu.savoirfaire.platform.accesspoint.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.accesspoint.hours.Span;
import eu.savoirfaire.platform.accesspoint.hours.Standing;
import eu.savoirfaire.platform.accesspoint.hours.Wording;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import eu.savoirfaire.platform.accesspoint.stop.StopCalendar;
import eu.savoirfaire.platform.accesspoint.stop.Stops;
import io.micronaut.http.HttpHeaders;
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
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An access point, with its hours or its stops. */
@Controller("/access-points/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AccessPointPages {
    private static final String CALENDAR = "text/calendar; charset=utf-8";
    private static final Set<String> DONE =
            Set.of("opened", "changed", "closed", "reopened", "announced", "cancelled", "restored");

    private final AccessPoints points;
    private final Stops stops;
    private final Places places;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    AccessPointPages(
            AccessPoints points,
            Stops stops,
            Places places,
            OrganisationNames organisations,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.points = points;
        this.stops = stops;
        this.places = places;
        this.organisations = organisations;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    Page show(Visit visit, UUID id) {
        var point = points.require(new AccessPointId(id));
        return Page.titled(
                        "platform/accesspoint/one",
                        view(point, visit),
                        Label.of(point.details().name()))
                .below(Label.key("platform.access-points"), "/access-points");
    }

    /** For printing: the stops alone. */
    @Get("/stops")
    @Produces(MediaType.TEXT_HTML)
    Page stops(Visit visit, UUID id) {
        var point = points.require(new AccessPointId(id));
        var title = Label.key("platform.stops.of", point.details().name());
        return Page.titled("platform/accesspoint/stops", view(point, visit), title)
                .below(Label.key("platform.access-points"), "/access-points")
                .below(Label.of(point.details().name()), "/access-points/" + id);
    }

    @Get("/stops.ics")
    @Produces(CALENDAR)
    HttpResponse<String> calendar(HttpRequest<?> request, UUID id) {
        var point = points.require(new AccessPointId(id));
        var now = clock.instant();
        var page = URI.create(Visit.of(request).origin() + "/access-points/" + id);
        var calendar = StopCalendar.of(point.details().name(), stops.of(point.id(), now), now, page);
        return HttpResponse.ok(calendar)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stops-" + id + ".ics\"");
    }

    private AccessPointView view(AccessPoint point, Visit visit) {
        var now = clock.instant();
        var wording = new Wording(visit.language(), now);
        var details = point.details();
        var standing = details.hours().at(now.atZone(point.zone()));
        return new AccessPointView(
                "/access-points/" + point.id().value(),
                details.name(),
                organisations.name(point.organisation()).orElse(""),
                details.mobile(),
                point.inService(),
                visit.parameter("done").filter(DONE::contains).stream()
                        .map(done -> Label.key("platform.access-point.done." + done))
                        .toList(),
                details.mobile() || !point.inService() ? List.of() : List.of(wording.of(standing)),
                standing instanceof Standing.Open,
                details.address().isEmpty()
                        ? details.municipality()
                        : details.address() + ", " + details.municipality(),
                places.place(details.region())
                        .map(place -> place.label(visit.language()))
                        .orElse(""),
                details.languages().stream()
                        .map(visit.language()::nameOf)
                        .sorted()
                        .toList(),
                details.services().stream()
                        .sorted()
                        .map(service -> Label.key("platform.service." + service.code()))
                        .toList(),
                week(point, wording),
                exceptions(point, wording),
                details.phone(),
                details.web(),
                stops.of(point.id(), now).stream()
                        .map(stop -> line(stop, wording))
                        .toList(),
                permissions.may(actor.get(), "access-point.change", point.id().reference()));
    }

    private static List<AccessPointView.Day> week(AccessPoint point, Wording wording) {
        var weekly = point.details().hours().weekly();
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new AccessPointView.Day(
                        Label.of(wording.weekday(day)), hours(weekly.getOrDefault(day, List.of()))))
                .toList();
    }

    private static List<AccessPointView.Day> exceptions(AccessPoint point, Wording wording) {
        var today = wording.now().atZone(point.zone()).toLocalDate();
        return point.details().hours().exceptions().entrySet().stream()
                .filter(day -> !day.getKey().isBefore(today))
                .map(day -> new AccessPointView.Day(wording.date(day.getKey()), hours(day.getValue())))
                .toList();
    }

    private static List<String> hours(List<Span> spans) {
        return spans.stream().map(Span::toString).toList();
    }

    private static AccessPointView.StopLine line(Stop stop, Wording wording) {
        var site = stop.site();
        return new AccessPointView.StopLine(
                stop.id().value().toString(),
                wording.date(stop.begins().toLocalDate()),
                Wording.time(stop.begins()),
                Wording.time(stop.ends()),
                site.place().isEmpty() ? site.municipality() : site.place() + ", " + site.municipality(),
                stop.cancelled());
    }
}
