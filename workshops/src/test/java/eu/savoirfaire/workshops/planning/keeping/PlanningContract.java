package eu.savoirfaire.workshops.planning.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.AttendScene;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.access.NeedKind;
import eu.savoirfaire.workshops.access.keeping.NeedClock;
import eu.savoirfaire.workshops.access.keeping.NeedDesk;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import eu.savoirfaire.workshops.programme.keeping.Programming;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is planned, told, promised and asked for, as it is stored. */
abstract class PlanningContract {
    private static final Instant END = SomePlan.inSiena().hours().endsAt();

    private TestDatabase database;
    private AttendScene scene;

    abstract TestDatabase database();

    @BeforeEach
    void open() {
        database = database();
        scene = new AttendScene(database, false);
    }

    @AfterEach
    void close() {
        scene.close();
        database.close();
    }

    /** In words of its own, so that a table that is changed by mistake is seen. */
    @Test
    void whatATrainerMayDoIsWhatTheSpecificationSaysInEveryState() {
        for (var from : PlanningState.values()) {
            for (var action : PlanningAction.values()) {
                var to = to(ways(from).replace("=SAME", "=" + from), action);
                assertThat(tried(from, action)).as("%s %s", from, action).isEqualTo(to);
            }
        }
    }

    @Test
    void aReleaseNeverChangesWhateverBecomesOfTheProgramme() {
        var id = scene.open(SomePlan.inSiena());
        var talk = item(0, 30, "Prima tappa");
        release(id, talk);
        var told = scene.rows("select number, items, released_at from workshops.programme_release");

        release(id, talk.beginning(Duration.ofMinutes(15)));
        change(id, Optional.empty(), talk.id());
        scene.plan(id, SomePlan.good(PlanningAction.MOVE));

        assertThat(scene.rows("select number, items, released_at from workshops.programme_release order by number"))
                .hasSize(2)
                .startsWith(told.getFirst());
        var programme = scene.part(Programmes.class).working(id);
        assertThat(programme.items()).isEmpty();
        assertThat(programme.releases().getFirst().items()).containsExactly(talk);
    }

    @Test
    void whoSaidYesIsAskedAgainAboutWhatIsElsewhereAndOnlyThen() {
        var id = scene.open(SomePlan.inSiena());
        var first = item(0, 30, "Prima tappa");
        var second = item(30, 30, "Seconda tappa");
        release(id, first, second);
        var moved = yes(id, first.id(), 1);
        var stays = yes(id, second.id(), 2);

        release(id, first.beginning(Duration.ofMinutes(60)), second.titled("Seconda tappa, con foto"));
        assertThat(state(moved)).isEqualTo(State.INVITED);
        assertThat(asked(moved)).isEqualTo(2);
        assertThat(state(stays)).isEqualTo(State.CONFIRMED);
        assertThat(asked(stays)).isEqualTo(1);

        scene.plan(id, SomePlan.good(PlanningAction.CHANGE_MODE));
        assertThat(state(stays)).isEqualTo(State.INVITED);
        answer(stays, 2);
        change(id, Optional.empty(), second.id());
        scene.as(SomePlan.by(Hand.TRAINER), () -> scene.part(Programming.class).release(id, version(id)));
        assertThat(state(stays)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whoeverChangesWhatAnotherChangedIsToldSoAndNothingIsLost() {
        var id = scene.open(SomePlan.inSiena());
        var seen = scene.part(Plans.class).find(id).orElseThrow().version();
        scene.plan(id, SomePlan.good(PlanningAction.RESIZE));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.as(
                        SomePlan.by(Hand.TRAINER),
                        () -> scene.part(Planning.class).perform(id, seen, SomePlan.good(PlanningAction.CANCEL))))
                .satisfies(
                        refused -> assertThat(refused.refusal()).isInstanceOf(PlanningRefusal.ChangedMeanwhile.class));
        assertThat(scene.part(Plans.class).find(id).map(PlannedWorkshop::state)).contains(PlanningState.OPEN);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> {
            release(id, item(0, 30, "Prima tappa"));
            scene.as(SomePlan.by(Hand.TRAINER), () -> {
                scene.part(Programming.class).put(id, 1, item(30, 30, "Di un altro"), Optional.empty());
                return true;
            });
        });
    }

    @Test
    void aMonthAfterOnlyNumbersFromFiveOnStayOfWhatPeopleNeeded() {
        var id = scene.open(SomePlan.inSiena());
        for (var person = 1; person <= 5; person++) {
            need(id, person, NeedKind.CAPTIONS, "Sottotitoli, ci sento poco");
        }
        need(id, 6, NeedKind.STEP_FREE, "Una rampa");
        assertThat(scene.rows("select said from workshops.access_need"))
                .hasSize(6)
                .noneMatch(said -> said.contains("Sottotitoli") || said.contains("CAPTIONS"));
        scene.at(END.minus(Duration.ofHours(70)));
        assertThat(scene.part(NeedClock.class).tick()).isEqualTo(6);

        assertThat(dropped(END.plus(Duration.ofDays(29)))).isZero();
        assertThat(dropped(END.plus(Duration.ofDays(31)))).isEqualTo(6);

        assertThat(scene.rows("select id from workshops.access_need")).isEmpty();
        assertThat(scene.rows("select kind, number from workshops.access_count"))
                .containsExactly("CAPTIONS\t5");
        assertThat(dropped(END.plus(Duration.ofDays(40)))).isZero();
    }

    private Optional<PlanningState> tried(PlanningState from, PlanningAction action) {
        var id = scene.as(
                        SomePlan.by(Hand.TRAINER),
                        () -> scene.part(Planning.class).begin(SomePlan.inSiena()))
                .id();
        scene.execute("update workshops.planned_workshop set state = '" + from + "' where id = '" + id.value() + "'");
        var seen = scene.part(Plans.class).find(id).orElseThrow().version();
        var decision = scene.as(
                SomePlan.by(Hand.TRAINER), () -> scene.part(Planning.class).perform(id, seen, SomePlan.good(action)));
        return decision instanceof Decision.Done<PlannedWorkshop>
                ? scene.part(Plans.class).find(id).map(PlannedWorkshop::state)
                : Optional.empty();
    }

    private static String ways(PlanningState from) {
        var ahead = "MOVE=SAME CHANGE_MODE=SAME RESIZE=SAME POSTPONE=POSTPONED CANCEL=CANCELLED";
        return switch (from) {
            case DRAFT -> "REWRITE=SAME SCHEDULE=SCHEDULED CANCEL=CANCELLED";
            case SCHEDULED -> "OPEN=OPEN " + ahead;
            case OPEN -> "CLOSE=CLOSED BEGIN=LIVE " + ahead;
            case CLOSED -> "OPEN=OPEN BEGIN=LIVE " + ahead;
            case LIVE -> "END=HELD ABORT=ABORTED";
            case HELD -> "PUBLISH_RECORD=RECORDED";
            case POSTPONED -> "RESCHEDULE=SCHEDULED RESIZE=SAME CHANGE_MODE=SAME CANCEL=CANCELLED";
            case ABORTED, RECORDED, CANCELLED -> "";
        };
    }

    private static Optional<PlanningState> to(String ways, PlanningAction action) {
        for (var way : ways.split(" ")) {
            if (way.startsWith(action + "=")) {
                return Optional.of(PlanningState.valueOf(way.substring(way.indexOf('=') + 1)));
            }
        }
        return Optional.empty();
    }

    private void release(WorkshopId id, Item... items) {
        for (var item : items) {
            change(id, Optional.of(item), item.id());
        }
        AttendScene.done(scene.as(
                SomePlan.by(Hand.TRAINER), () -> scene.part(Programming.class).release(id, version(id))));
    }

    private void change(WorkshopId id, Optional<Item> put, ItemId removed) {
        scene.as(SomePlan.by(Hand.TRAINER), () -> {
            var programming = scene.part(Programming.class);
            put.ifPresentOrElse(
                    item -> programming.put(id, version(id), item, Optional.empty()),
                    () -> programming.remove(id, version(id), removed));
            return true;
        });
    }

    private long version(WorkshopId id) {
        return scene.part(Programmes.class).kept(id).version();
    }

    private KeptAssignment yes(WorkshopId id, ItemId item, int person) {
        var kept = AttendScene.done(scene.as(
                SomePlan.by(Hand.TRAINER),
                () -> scene.part(Assigning.class).invite(id, AttendScene.person(person), item, Part.SPEAKER)));
        answer(kept, person);
        return kept;
    }

    private void answer(KeptAssignment kept, int person) {
        AttendScene.done(scene.as(
                AttendScene.attendee(person), () -> scene.part(Assigning.class).answer(kept.id(), true)));
    }

    private State state(KeptAssignment kept) {
        return scene.part(Assignments.class)
                .find(kept.id())
                .orElseThrow()
                .assignment()
                .state();
    }

    private int asked(KeptAssignment kept) {
        return scene.part(Assignments.class)
                .find(kept.id())
                .orElseThrow()
                .assignment()
                .asked();
    }

    private void need(WorkshopId id, int person, NeedKind kind, String text) {
        AttendScene.done(scene.as(
                AttendScene.attendee(person), () -> scene.part(NeedDesk.class).ask(id, kind, text, true)));
    }

    private int dropped(Instant now) {
        return scene.inTransaction(() -> scene.parts(RetentionRule.class).stream()
                .filter(rule -> rule.name().equals("access-needs"))
                .findFirst()
                .orElseThrow()
                .drop(now));
    }

    private static Item item(int begins, int lasts, String title) {
        return new Item(
                new ItemId(new UUID(title.hashCode(), 1)),
                Item.Sort.TALK,
                Duration.ofMinutes(begins),
                Duration.ofMinutes(lasts),
                title,
                Language.IT,
                Optional.empty(),
                Optional.empty());
    }
}
