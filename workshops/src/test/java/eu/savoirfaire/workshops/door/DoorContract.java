package eu.savoirfaire.workshops.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.pass.Passes;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.Registrations;
import eu.savoirfaire.workshops.registration.Request;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passes are as good as the seat, and the door lets in those who have one. */
abstract class DoorContract {
    private static final Instant START = SomePlan.inSiena().hours().startsAt();

    private TestDatabase database;
    private AttendScene scene;
    private CheckIns door;
    private Passes passes;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        database = database();
        scene = new AttendScene(database, false);
        door = scene.part(CheckIns.class);
        passes = scene.part(Passes.class);
    }

    @AfterEach
    void close() {
        scene.close();
        database.close();
    }

    @Test
    void aPassIsTheSameEachTimeAndEndsWithTheSeat() {
        var id = hybrid(1, 1);
        var mine = scene.register(id, 1, Channel.ONLINE);
        var pass = passes.of(mine);
        assertThat(passes.of(mine)).isEqualTo(pass);
        assertThat(passes.joining(pass.join())).isPresent();
        assertThat(scene.rows("select join_hash, code_hash, sealed from workshops.pass")
                        .getFirst())
                .doesNotContain(pass.join(), pass.code());

        scene.answer(1, mine, RegistrationAction.CANCEL);

        assertThat(passes.joining(pass.join())).isEmpty();
        assertThat(passes.entering(pass.code())).isEmpty();
    }

    @Test
    void aCodeLetsInHoweverItIsTypedAndTwiceIsOnce() {
        var id = hybrid(2, 1);
        var mine = scene.register(id, 1, Channel.ROOM);
        var typed = " " + passes.of(mine).spelled().toLowerCase(Locale.ROOT) + " ";
        assertThat(scan(id, typed)).isEqualTo(new Decision.Not<>(new CheckInRefusal.TooEarly()));
        scene.at(START.minus(Duration.ofMinutes(30)));

        assertThat(scan(id, typed)).isInstanceOf(Decision.Done.class);

        assertThat(scan(id, typed)).isInstanceOf(Decision.DoneAlready.class);
        assertThat(door.of(id))
                .singleElement()
                .extracting(CheckIns.CheckIn::origin)
                .isEqualTo(Origin.QR);
        assertThat(scan(id, "AAAAA-AAAAA")).isEqualTo(new Decision.Not<>(new CheckInRefusal.NoSuchCode()));
        assertThatThrownBy(() -> scene.as(AttendScene.attendee(1), () -> door.scan(id, typed)))
                .isInstanceOf(Refused.class);
        scene.as(SomePlan.by(Hand.HOST), () -> door.takeBack(id, mine.id()));
        assertThat(door.of(id)).isEmpty();
        assertThat(scan(id, typed)).isInstanceOf(Decision.Done.class);
    }

    @Test
    void whoCameIsEvidenceWhenItIsOver() {
        var id = hybrid(2, 1);
        var mine = scene.register(id, 1, Channel.ROOM);
        var other = scene.register(id, 2, Channel.ROOM);
        scene.at(START.plus(Duration.ofMinutes(10)));
        scene.plan(id, new PlanningCommand.Simple(PlanningAction.BEGIN));
        scene.as(SomePlan.by(Hand.HOST), () -> door.tick(id, mine.id()));
        scene.as(SomePlan.by(Hand.HOST), () -> door.tick(id, other.id()));
        scene.as(SomePlan.by(Hand.HOST), () -> door.takeBack(id, other.id()));
        scene.at(SomePlan.inSiena().hours().endsAt());

        scene.plan(id, new PlanningCommand.Simple(PlanningAction.END));

        assertThat(scene.rows("select l.person_id, e.origin from workshops.attendance_evidence e "
                        + "join workshops.attendance_label l on l.id = e.label_id"))
                .containsExactly(AttendScene.person(1).value() + "\tHOST");
        assertThat(scene.personalData("check-ins").of(AttendScene.person(1))).hasSize(1);
    }

    @Test
    void aSeatInTheRoomIsChangedForOneOnlineInOneStep() {
        var id = hybrid(1, 1);
        var mine = scene.register(id, 1, Channel.ROOM);
        var second = scene.register(id, 2, Channel.ROOM);
        assertThat(second.state()).isEqualTo(RegistrationState.WAITLISTED);

        var online = AttendScene.done(online(1, mine.id()));

        assertThat(online.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(scene.as(
                        AttendScene.attendee(2),
                        () -> scene.part(Registrations.class).mine(id)))
                .singleElement()
                .extracting(one -> one.state())
                .isEqualTo(RegistrationState.OFFERED);
        var third = scene.register(id, 3, Channel.ROOM);
        assertThat(online(3, third.id())).isInstanceOf(Decision.Not.class);
        assertThat(scene.as(
                        AttendScene.attendee(3),
                        () -> scene.part(Registrations.class).mine(id)))
                .singleElement()
                .extracting(one -> one.state())
                .isEqualTo(RegistrationState.WAITLISTED);
    }

    @Test
    void whoWaitsForTheRoomTakesAnOnlineSeatAndKeepsTheirPlace() {
        var id = hybrid(1, 1);
        scene.register(id, 1, Channel.ROOM);
        var waiting = scene.register(id, 2, Channel.ROOM);

        var online = AttendScene.done(online(2, waiting.id()));

        assertThat(online.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(scene.as(
                        AttendScene.attendee(2),
                        () -> scene.part(Registrations.class).place(waiting.id())))
                .map(Registrations.Place::position)
                .contains(1L);
    }

    private Decision<?> scan(WorkshopId id, String code) {
        return scene.as(SomePlan.by(Hand.HOST), () -> door.scan(id, code));
    }

    private Decision<Registration> online(int person, RegistrationId registration) {
        var request = new Request(Channel.ONLINE, Language.EN, AttendScene.ROME, false, Optional.empty());
        return scene.as(
                AttendScene.attendee(person),
                () -> scene.part(Registrations.class).takeOnline(registration, request));
    }

    private WorkshopId hybrid(int room, int online) {
        return scene.open(SomePlan.with(Map.of(Channel.ROOM, room, Channel.ONLINE, online), Policy.usual()));
    }
}
