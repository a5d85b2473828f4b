package eu.savoirfaire.platform.cooperation;

import static eu.savoirfaire.platform.cooperation.Scene.coordinator;
import static eu.savoirfaire.platform.cooperation.Scene.refused;
import static eu.savoirfaire.platform.cooperation.Scene.together;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.AccessPointRefusal;
import eu.savoirfaire.platform.accesspoint.AccessPoints;
import eu.savoirfaire.platform.accesspoint.Service;
import eu.savoirfaire.platform.accesspoint.hours.HoursNotation;
import eu.savoirfaire.platform.accesspoint.hours.OpeningHours;
import eu.savoirfaire.platform.accesspoint.stop.PlannedStop;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import eu.savoirfaire.platform.accesspoint.stop.StopRefusal;
import eu.savoirfaire.platform.accesspoint.stop.Stops;
import eu.savoirfaire.platform.account.RequestActor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What access points and stops promise on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class StopsContract {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Stop.Site EMPOLI = new Stop.Site("Piazza", "Empoli", "ITI1");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    private final Scene scene = new Scene(database());
    private final AccessPoints points = scene.part(AccessPoints.class);
    private final Stops stops = scene.part(Stops.class);
    private final OrganisationId ours = scene.ours();
    private final OrganisationId theirs = scene.theirs();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @Test
    void anAccessPointIsReadAsItWasWritten() {
        var opened = points.open(ours, office("Sportello"));

        assertThat(points.require(opened.id())).isEqualTo(opened);
        assertThat(points.inService()).contains(opened);
        points.close(opened.id());
        assertThat(points.inService()).extracting(AccessPoint::id).doesNotContain(opened.id());
        points.reopen(opened.id());
        assertThat(points.require(opened.id()).version()).isEqualTo(3);
    }

    @Test
    void ofTwoWhoChangeAnAccessPointTheSecondIsTold() {
        var opened = points.open(ours, office("Sportello"));
        points.change(opened.id(), office("Uno"), 1);

        refused(() -> points.change(opened.id(), office("Due"), 1), AccessPointRefusal.Overtaken.class);
        assertThat(points.require(opened.id()).details().name()).isEqualTo("Uno");
    }

    @Test
    void aCoordinatorHasTheirOwnOrganisationsAccessPointsAlone() {
        var mine = RequestActor.actingAs(coordinator(ours), () -> points.open(ours, unit()));
        var other = points.open(theirs, unit());

        assertThatThrownBy(() -> RequestActor.actingAs(coordinator(ours), () -> points.open(theirs, unit())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> RequestActor.actingAs(
                        coordinator(ours), () -> stops.announce(other.id(), EMPOLI, List.of(at(DAY, 9)))))
                .isInstanceOf(NotAllowed.class);
        var announced =
                RequestActor.actingAs(coordinator(ours), () -> stops.announce(mine.id(), EMPOLI, List.of(at(DAY, 9))));
        assertThatThrownBy(() -> RequestActor.actingAs(
                        coordinator(theirs),
                        () -> stops.cancel(mine.id(), announced.getFirst().id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> RequestActor.actingAs(
                        coordinator(theirs),
                        () -> stops.cancel(other.id(), announced.getFirst().id())))
                .as("a stop is not reached by way of another unit")
                .isInstanceOf(Refused.class);
    }

    @Test
    void aUnitIsNeverInTwoPlacesAndTheStopInTheWayIsNamed() {
        var unit = points.open(ours, unit()).id();
        stops.announce(unit, EMPOLI, List.of(at(DAY, 9)));
        stops.announce(unit, EMPOLI, List.of(at(DAY, 12)));

        refused(
                () -> stops.announce(unit, EMPOLI, List.of(at(DAY.plusDays(1), 9), at(DAY, 11))),
                StopRefusal.Overlaps.class);
        assertThat(stops.of(unit, Instant.EPOCH)).as("all or none").hasSize(2);
    }

    @Test
    void aCancelledStopMakesRoomAndComesBackOnlyWhereThereIsRoom() {
        var unit = points.open(ours, unit()).id();
        var first = stops.announce(unit, EMPOLI, List.of(at(DAY, 9))).getFirst();
        stops.cancel(unit, first.id());
        assertThat(stops.restore(unit, first.id()).version()).isEqualTo(3);
        stops.cancel(unit, first.id());
        var second = stops.announce(unit, EMPOLI, List.of(at(DAY, 10))).getFirst();

        refused(() -> stops.restore(unit, first.id()), StopRefusal.Overlaps.class);
        stops.cancel(unit, second.id());
        stops.restore(unit, first.id());
        assertThat(stops.of(unit, Instant.EPOCH)).extracting(Stop::cancelled).containsExactly(false, true);
        refused(() -> stops.restore(unit, first.id()), StopRefusal.Overtaken.class);
    }

    @Test
    void ofManyWhoAnnounceTheSameHourAtOnceOneDoes() throws Exception {
        var unit = points.open(ours, unit()).id();

        var done = together(6, _ -> stops.announce(unit, EMPOLI, List.of(at(DAY, 9))));

        assertThat(done).isEqualTo(1);
        assertThat(stops.of(unit, Instant.EPOCH)).hasSize(1);
    }

    @Test
    void stopsKeepTheirLocalTimeInTheNightsOfTheChange() {
        var unit = points.open(ours, unit()).id();
        var spring = LocalDate.of(2027, 3, 27);
        var autumn = LocalDate.of(2027, 10, 30);
        stops.announce(unit, EMPOLI, List.of(night(spring), night(autumn)));
        // until 6:00 in summer time; what begins then does not overlap
        stops.announce(unit, EMPOLI, List.of(at(spring.plusDays(1), 6), at(autumn.plusDays(1), 6)));

        var stored = stops.of(unit, Instant.EPOCH);
        assertThat(stored).hasSize(4);
        assertThat(stored.get(0).begins()).isEqualTo(spring.atTime(22, 0).atZone(ROME));
        assertThat(stored.get(0).ends().toLocalTime()).isEqualTo(LocalTime.of(6, 0));
        assertThat(stored.get(2).ends().toLocalTime()).isEqualTo(LocalTime.of(6, 0));
        refused(
                () -> stops.announce(
                        unit,
                        EMPOLI,
                        List.of(new PlannedStop(
                                LocalDate.of(2028, 3, 26), LocalTime.of(2, 30), LocalTime.of(5, 0), ROME))),
                StopRefusal.NoSuchTime.class);
    }

    private static PlannedStop at(LocalDate day, int hour) {
        return new PlannedStop(day, LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0), ROME);
    }

    private static PlannedStop night(LocalDate day) {
        return new PlannedStop(day, LocalTime.of(22, 0), LocalTime.of(6, 0), ROME);
    }

    private static AccessPoint.Details office(String name) {
        return new AccessPoint.Details(
                name,
                false,
                "Via di Prova 1",
                "Empoli",
                "ITI1",
                Set.of("it", "ar"),
                Set.of(Service.WORK, Service.HOUSING),
                HoursNotation.read("Mo 09:00-13:00,14:30-18:00; 2027 Dec 25 off"),
                "+39 055 0000000",
                "");
    }

    private static AccessPoint.Details unit() {
        return new AccessPoint.Details(
                "Camper", true, "", "Empoli", "ITI1", Set.of(), Set.of(), OpeningHours.none(), "", "");
    }
}
