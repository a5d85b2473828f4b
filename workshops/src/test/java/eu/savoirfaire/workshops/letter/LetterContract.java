package eu.savoirfaire.workshops.letter;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Method;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.PlanningCommand;
import eu.savoirfaire.workshops.planning.Policy;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.registration.table.RegistrationAction;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each letter is written once, whoever writes it and however often; calendars can follow. */
abstract class LetterContract {
    private static final Instant START = SomePlan.inSiena().hours().startsAt();
    private static final String MAILS = "select message_id, calendar from infra.outgoing_mail order by id";

    private TestDatabase database;
    private AttendScene scene;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        database = database();
        scene = new AttendScene(database, true);
    }

    @AfterEach
    void close() {
        scene.close();
        database.close();
    }

    @Test
    void whoHasASeatGetsALetterForTheirCalendarAndAHigherNumberWhenItMoves() {
        var id = room(2);
        var mine = scene.register(id, 1, Channel.ROOM);
        scene.register(id, 1, Channel.ROOM);
        awaitLetters(1);
        scene.plan(
                id,
                new PlanningCommand.To(
                        PlanningAction.MOVE, SomePlan.hours("Europe/Rome", "2026-06-19T09:00", "2026-06-19T13:00")));
        awaitLetters(2);
        scene.answer(1, mine, RegistrationAction.CANCEL);
        awaitLetters(3);
        scene.register(id, 1, Channel.ROOM);
        awaitLetters(4);

        var calendars = scene.rows("select calendar from infra.outgoing_mail order by id").stream()
                .map(text -> Biweekly.parse(text).first())
                .toList();

        assertThat(calendars)
                .extracting(one -> one.getMethod().getValue())
                .containsExactly(Method.REQUEST, Method.REQUEST, Method.CANCEL, Method.REQUEST);
        assertThat(calendars)
                .extracting(one -> one.getEvents().getFirst().getUid().getValue())
                .containsOnly(id.value().toString());
        assertThat(calendars)
                .extracting(one -> one.getEvents().getFirst().getSequence().getValue())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(calendars
                        .get(1)
                        .getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(Instant.parse("2026-06-19T07:00:00Z"));
        assertThat(scene.rows("select body from infra.outgoing_mail"))
                .allSatisfy(body -> assertThat(body)
                        .contains("https://savoir.example/registrations/")
                        .doesNotContain("http://"));
    }

    @Test
    void whoeverRemindsThereIsOneLetterForEachPersonReminderAndStart() throws Exception {
        var id = room(9);
        for (var person = 1; person <= 9; person++) {
            scene.register(id, person, Channel.ROOM);
        }
        awaitLetters(9);
        scene.at(START.minus(Duration.ofHours(70)));

        var reminders = scene.part(ReminderClock.class);
        var written = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var one : threads.invokeAll(Collections.nCopies(6, (Callable<Integer>) reminders::tick))) {
                written += one.get();
            }
        }

        assertThat(written).isEqualTo(9);
        assertThat(reminders.tick()).isZero();
        assertThat(scene.rows("select id from workshops.letter where occasion = 'REMINDER_DAYS'"))
                .hasSize(9)
                .allSatisfy(letter -> assertThat(scene.rows(MAILS)).anyMatch(mail -> mail.contains(letter)));
        assertThat(scene.rows("select message_id from infra.outgoing_mail"))
                .hasSize(9)
                .doesNotHaveDuplicates();
    }

    @Test
    void aWorkshopThatMovesTakesItsOldRemindersBackAndHasNewOnes() {
        var id = room(1);
        scene.register(id, 1, Channel.ROOM);
        awaitLetters(1);
        scene.at(START.minus(Duration.ofHours(20)));
        assertThat(scene.part(ReminderClock.class).tick()).isEqualTo(1);

        scene.plan(
                id,
                new PlanningCommand.To(
                        PlanningAction.MOVE, SomePlan.hours("Europe/Rome", "2026-06-19T09:00", "2026-06-19T13:00")));

        assertThat(states()).containsExactly("DROPPED");
        assertThat(scene.rows(MAILS)).noneMatch(mail -> mail.startsWith("reminder"));
        scene.at(Instant.parse("2026-06-18T10:00:00Z"));
        assertThat(scene.part(ReminderClock.class).tick()).isEqualTo(1);
        assertThat(states()).containsExactlyInAnyOrder("DROPPED", "WAITING");
    }

    @Test
    void whoeverIsErasedLeavesNoLetter() {
        var id = room(1);
        scene.register(id, 1, Channel.ROOM);
        awaitLetters(1);
        var letters = scene.personalData("letters");
        assertThat(letters.of(AttendScene.person(1))).hasSize(1);

        letters.erase(AttendScene.person(1));

        assertThat(letters.of(AttendScene.person(1))).isEmpty();
    }

    private List<String> states() {
        return scene.rows("select state from workshops.letter where starts_at is not null");
    }

    private WorkshopId room(int seats) {
        return scene.open(SomePlan.with(Map.of(Channel.ROOM, seats), Policy.usual()));
    }

    private void awaitLetters(int number) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (scene.rows(MAILS).size() < number && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(scene.rows(MAILS)).hasSize(number);
    }
}
