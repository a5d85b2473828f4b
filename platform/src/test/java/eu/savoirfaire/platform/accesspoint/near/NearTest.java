package eu.savoirfaire.platform.accesspoint.near;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.StopId;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.hours.HoursNotation;
import eu.savoirfaire.platform.accesspoint.hours.OpeningHours;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NearTest {
    /** A Monday, 10:00 in Rome. */
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final List<String> REGIONS = List.of("ITI1", "ITH5", "ITI2", "ITC1", "ITG1", "ES61");
    private static final List<String> TOWNS = List.of("Empoli", "Firenze", "Bologna", "Torino");

    private final Places places = places();

    @Test
    void theSameMunicipalityComesFirstThenTheRegionThenItsNeighbours() {
        var offers = Near.offers(
                List.of(
                        office(1, "Palermo", "ITG1", "Mo 09:00-13:00"),
                        office(2, "Bologna", "ITH5", "Mo 09:00-13:00"),
                        office(3, "Pisa", "ITI1", "Mo 09:00-13:00"),
                        office(4, "Empoli", "ITI1", "Fr 09:00-13:00")),
                List.of(),
                NOW);

        var groups = near("empoli", "ITI1").ordered(offers);

        assertThat(groups.keySet())
                .containsExactly(
                        Nearness.SAME_MUNICIPALITY,
                        Nearness.SAME_REGION,
                        Nearness.NEIGHBOURING_REGION,
                        Nearness.FARTHER);
        assertThat(groups.values()).allMatch(group -> group.size() == 1);
        assertThat(groups.get(Nearness.SAME_MUNICIPALITY))
                .extracting(Offer::municipality)
                .containsExactly("Empoli");
    }

    @Test
    void whatIsOpenNowComesBeforeWhatOpensLaterAndWhatNobodyKnowsLast() {
        var offers = Near.offers(
                List.of(
                        office(1, "Empoli", "ITI1", ""),
                        office(2, "Empoli", "ITI1", "Tu 09:00-13:00"),
                        office(3, "Empoli", "ITI1", "Mo 09:00-13:00"),
                        unit(4)),
                List.of(stop(1, 4, "Empoli", 3, false)),
                NOW);

        var ordered = near("Empoli", "ITI1").ordered(offers).get(Nearness.SAME_MUNICIPALITY);

        assertThat(ordered)
                .extracting(offer -> offer.point().id().value().getLeastSignificantBits())
                .containsExactly(3L, 4L, 2L, 1L);
    }

    @Test
    void aCancelledStopIsToldBesideTheNextOneAndNeverTakenForIt() {
        var offers = Near.offers(
                List.of(unit(4)), List.of(stop(1, 4, "Empoli", 3, true), stop(2, 4, "Empoli", 27, false)), NOW);

        assertThat(offers).hasSize(1);
        assertThat(offers.getFirst()).isInstanceOfSatisfying(Offer.NextStop.class, next -> {
            assertThat(next.stop().cancelled()).isFalse();
            assertThat(next.cancelled()).hasSize(1);
        });
    }

    @Test
    void theNextStopOfEachMunicipalityIsTheSoonestAndGroupsAreInOrder() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var trial = 0; trial < 200; trial++) {
            var stops = new ArrayList<Stop>();
            for (var i = 0; i < random.nextInt(1, 30); i++) {
                stops.add(stop(
                        i,
                        4 + random.nextInt(3),
                        TOWNS.get(random.nextInt(4)),
                        random.nextInt(900),
                        random.nextInt(4) == 0));
            }
            var offers = Near.offers(
                    List.of(unit(4), unit(5), unit(6), office(7, "Torino", "ITC1", "Mo 08:00-20:00")), stops, NOW);

            for (var offer : offers) {
                if (offer instanceof Offer.NextStop(var point, var next, var _)) {
                    assertThat(stops)
                            .as("seed %d", seed)
                            .noneMatch(other -> !other.cancelled()
                                    && other.unit().equals(point.id())
                                    && other.site().equals(next.site())
                                    && other.begins().isBefore(next.begins()));
                }
            }
            var groups = near(TOWNS.get(random.nextInt(4)), REGIONS.get(random.nextInt(6)))
                    .ordered(offers);
            assertThat(new ArrayList<>(groups.keySet())).as("seed %d", seed).isSorted();
            groups.values()
                    .forEach(group -> assertThat(
                                    group.stream().map(offer -> offer.from(NOW)).toList())
                            .as("seed %d", seed)
                            .isSorted());
            assertThat(groups.values().stream().mapToInt(List::size).sum()).isEqualTo(offers.size());
        }
    }

    @Test
    void aTownIsFoundInItsRegionAndARegionByItsNameInTheReadersLanguage() {
        var locating = new Locating(places);

        assertThat(locating.find("Livorno", Language.IT, List.of()))
                .contains(new Whereabouts(Optional.of("Livorno"), Optional.of("ITI1")));
        assertThat(locating.find("Tuscany", Language.EN, List.of()))
                .contains(new Whereabouts(Optional.empty(), Optional.of("ITI1")));
        assertThat(locating.find("توسكانا", Language.AR, List.of()))
                .contains(new Whereabouts(Optional.empty(), Optional.of("ITI1")));
        assertThat(locating.find("Xyzzy", Language.EN, List.of())).isEmpty();
        var offers = Near.offers(List.of(office(1, "Borgo a Mozzano", "ITI1", "")), List.of(), NOW);
        assertThat(locating.find("borgo A mozzano", Language.EN, offers))
                .contains(new Whereabouts(Optional.of("Borgo a Mozzano"), Optional.of("ITI1")));
    }

    private Near near(String municipality, String region) {
        return new Near(places, new Whereabouts(Optional.of(municipality), Optional.of(region)), NOW);
    }

    private static AccessPoint office(int id, String municipality, String region, String hours) {
        return point(id, false, municipality, region, HoursNotation.read(hours));
    }

    private static AccessPoint unit(int id) {
        return point(id, true, "Firenze", "ITI1", OpeningHours.none());
    }

    private static AccessPoint point(int id, boolean mobile, String municipality, String region, OpeningHours hours) {
        var details = new AccessPoint.Details(
                "Office " + id, mobile, "", municipality, region, Set.of(), Set.of(), hours, "", "");
        return new AccessPoint(
                new AccessPointId(new UUID(0, id)), new OrganisationId(new UUID(1, 1)), details, true, 1);
    }

    private static Stop stop(int id, int unit, String municipality, int hours, boolean cancelled) {
        var begins = NOW.plusSeconds(hours * 3_600L).atZone(ROME);
        return new Stop(
                new StopId(new UUID(2, id)),
                new AccessPointId(new UUID(0, unit)),
                new Stop.Site("Piazza", municipality, "ITI1"),
                begins,
                begins.plusHours(2),
                cancelled,
                1);
    }

    private static Places places() {
        var vocabularies = new Vocabularies();
        return new Places(vocabularies, new ConceptFinder(vocabularies));
    }
}
