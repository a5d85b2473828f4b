package eu.savoirfaire.platform.accesspoint.near;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.place.Place;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.picture.TileMap;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.accesspoint.hours.Standing;
import eu.savoirfaire.platform.accesspoint.hours.Wording;
import eu.savoirfaire.platform.accesspoint.stop.Stops;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where to go, and when: what is near a place that somebody names or picks from the map. */
@Hidden
@Controller("/access-points")
final class NearPages {
    /** Stops farther ahead are on the page of their unit. */
    private static final Duration AHEAD = Duration.ofDays(60);

    private static final int LONGEST_PLACE = 120;

    private final AccessPoints points;
    private final Stops stops;
    private final Places places;
    private final Locating locating;
    private final OrganisationNames organisations;
    private final CurrentActor actor;
    private final Clock clock;

    NearPages(
            AccessPoints points,
            Stops stops,
            Places places,
            Locating locating,
            OrganisationNames organisations,
            CurrentActor actor,
            Clock clock) {
        this.points = points;
        this.stops = stops;
        this.places = places;
        this.locating = locating;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Page near(Visit visit) {
        var now = clock.instant();
        var offers = Near.offers(points.inService(), stops.between(now, now.plus(AHEAD)), now);
        var asked = visit.parameter("q").map(String::strip).orElse("");
        var shortened = asked.substring(0, Math.min(LONGEST_PLACE, asked.length()));
        var picked = visit.parameter("region").flatMap(locating::region);
        var found = locating.find(shortened, visit.language(), offers).or(() -> picked);
        var view = view(shortened, found, offers, visit.language(), now);
        return Page.of("platform/accesspoint/near", view, "platform.access-points.title")
                .describedBy(Label.key("platform.access-points.lead"));
    }

    private NearView view(
            String asked, Optional<Whereabouts> found, List<Offer> offers, Language language, Instant now) {
        var where = found.orElseGet(Whereabouts::anywhere);
        var wording = new Wording(language, now);
        var groups = new Near(places, where, now)
                .ordered(offers).entrySet().stream()
                        .map(group -> new NearView.Group(
                                title(group.getKey(), where, language),
                                group.getValue().stream()
                                        .map(offer -> entry(offer, wording))
                                        .toList()))
                        .toList();
        return new NearView(
                asked,
                found.stream().map(one -> told(one, language)).toList(),
                found.isEmpty() && !asked.isEmpty(),
                groups,
                map(offers, language),
                mayOpen());
    }

    private Label title(Nearness nearness, Whereabouts where, Language language) {
        return switch (nearness) {
            case SAME_MUNICIPALITY ->
                Label.key(
                        "platform.near.same-municipality", where.municipality().orElse(""));
            case SAME_REGION -> Label.key("platform.near.same-region", region(where.region(), language));
            case NEIGHBOURING_REGION -> Label.key("platform.near.neighbouring-region");
            case FARTHER -> Label.key(where.region().isEmpty() ? "platform.near.all" : "platform.near.farther");
        };
    }

    private Label told(Whereabouts where, Language language) {
        var region = region(where.region(), language);
        return where.municipality()
                .map(municipality -> Label.key("platform.near.by-municipality", municipality, region))
                .orElseGet(() -> Label.key("platform.near.by-region", region));
    }

    private NearView.Entry entry(Offer offer, Wording wording) {
        var details = offer.point().details();
        var language = wording.language();
        return new NearView.Entry(
                "/access-points/" + offer.point().id().value(),
                details.name(),
                organisations.name(offer.point().organisation()).orElse(""),
                details.mobile(),
                when(offer, wording),
                offer.from(wording.now()).equals(wording.now()),
                place(offer),
                Label.of(region(Optional.of(offer.region()), language)),
                details.services().stream()
                        .sorted()
                        .map(service -> Label.key("platform.service." + service.code()))
                        .toList(),
                cancelled(offer, wording));
    }

    private static Label when(Offer offer, Wording wording) {
        return switch (offer) {
            case Offer.Office(var _, Standing standing) -> wording.of(standing);
            case Offer.NextStop(var _, var stop, var _) -> wording.between(stop.begins(), stop.ends());
        };
    }

    private static String place(Offer offer) {
        var exact = switch (offer) {
            case Offer.Office office -> office.point().details().address();
            case Offer.NextStop next -> next.stop().site().place();
        };
        return exact.isEmpty() ? offer.municipality() : exact + ", " + offer.municipality();
    }

    private static List<Label> cancelled(Offer offer, Wording wording) {
        return offer instanceof Offer.NextStop(var _, var _, var off)
                ? off.stream()
                        .map(stop -> Label.key("platform.near.cancelled", wording.day(stop.begins())))
                        .toList()
                : List.of();
    }

    private TileMap map(List<Offer> offers, Language language) {
        var tiles = places.map("IT").stream()
                .map(tile -> new TileMap.Tile(
                        tile.region(),
                        Label.of(region(Optional.of(tile.region()), language)),
                        tile.row(),
                        tile.column(),
                        offers.stream()
                                .filter(offer -> offer.region().equals(tile.region()))
                                .map(offer -> offer.point().id())
                                .distinct()
                                .count(),
                        new Address("/access-points", Map.of("region", List.of(tile.region()))).toString()))
                .toList();
        return new TileMap(Label.key("platform.near.map"), tiles);
    }

    private String region(Optional<String> code, Language language) {
        return code.flatMap(places::place)
                .map((Place place) -> place.label(language))
                .orElse("");
    }

    private boolean mayOpen() {
        var me = actor.get();
        return me.is(Role.CURATOR)
                || me.is(Role.PLATFORM_ADMIN)
                || !me.heldIn()
                        .getOrDefault(Role.COORDINATOR, Set.<OrganisationId>of())
                        .isEmpty();
    }
}
