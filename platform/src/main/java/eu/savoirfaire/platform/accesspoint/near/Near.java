package eu.savoirfaire.platform.accesspoint.near;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.vocabulary.place.Tile;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what there is in order: the nearest group first, in each group the soonest first. */
final class Near {
    private final Places places;
    private final Whereabouts where;
    private final Instant now;

    Near(Places places, Whereabouts where, Instant now) {
        this.places = places;
        this.where = where;
        this.now = now;
    }

    /**
     * All offices, and of each unit the next stop in each municipality.
     *
     * @param stops that are not over, cancelled ones too
     */
    static List<Offer> offers(List<AccessPoint> points, List<Stop> stops, Instant now) {
        var ofUnit = stops.stream()
                .sorted(comparing((Stop stop) -> stop.begins().toInstant()))
                .collect(groupingBy(Stop::unit, Collectors.toList()));
        return points.stream()
                .flatMap(point -> point.details().mobile()
                        ? nextStops(point, ofUnit.getOrDefault(point.id(), List.of())).stream()
                        : List.<Offer>of(office(point, now)).stream())
                .toList();
    }

    /** By how near they are; where nobody said where, in one group. */
    Map<Nearness, List<Offer>> ordered(List<Offer> offers) {
        var groups = new LinkedHashMap<Nearness, List<Offer>>();
        offers.stream()
                .sorted(comparing(this::nearness)
                        .thenComparing(offer -> offer.from(now))
                        .thenComparing(offer -> offer.point().details().name())
                        .thenComparing(offer -> offer.point().id().value()))
                .forEach(offer -> groups.computeIfAbsent(nearness(offer), _ -> new ArrayList<>())
                        .add(offer));
        return groups;
    }

    Nearness nearness(Offer offer) {
        if (where.region().isEmpty()) {
            return Nearness.FARTHER;
        }
        var region = where.region().get();
        if (where.isIn(offer.municipality()) && within(region, offer.region())) {
            return Nearness.SAME_MUNICIPALITY;
        }
        if (within(region, offer.region())) {
            return Nearness.SAME_REGION;
        }
        return touch(region, offer.region()) ? Nearness.NEIGHBOURING_REGION : Nearness.FARTHER;
    }

    private boolean within(String region, String other) {
        return region.equals(other) || places.contains(region, other);
    }

    private boolean touch(String one, String other) {
        var here = tile(one);
        var there = tile(other);
        return here.isPresent()
                && there.isPresent()
                && one.substring(0, 2).equals(other.substring(0, 2))
                && Math.abs(here.get().row() - there.get().row()) <= 1
                && Math.abs(here.get().column() - there.get().column()) <= 1;
    }

    private Optional<Tile> tile(String region) {
        return places.place(region).stream()
                .flatMap(place -> places.map(place.country()).stream())
                .filter(tile -> tile.region().equals(region))
                .findFirst();
    }

    private static Offer office(AccessPoint point, Instant now) {
        return new Offer.Office(point, point.details().hours().at(now.atZone(point.zone())));
    }

    private static List<Offer> nextStops(AccessPoint unit, List<Stop> stops) {
        var cancelled = stops.stream().filter(Stop::cancelled).toList();
        var next = new LinkedHashMap<String, Offer>();
        stops.stream()
                .filter(stop -> !stop.cancelled())
                .forEach(stop -> next.putIfAbsent(
                        stop.site().region() + " " + stop.site().municipality(),
                        new Offer.NextStop(unit, stop, before(stop, cancelled))));
        return List.copyOf(next.values());
    }

    private static List<Stop> before(Stop stop, List<Stop> cancelled) {
        return cancelled.stream()
                .filter(off -> off.begins().toInstant().isBefore(stop.begins().toInstant()))
                .filter(off ->
                        Whereabouts.same(off.site().municipality(), stop.site().municipality()))
                .toList();
    }
}
