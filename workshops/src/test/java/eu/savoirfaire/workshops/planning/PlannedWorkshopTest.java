package eu.savoirfaire.workshops.planning;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.planning.PlanningRefusal.Need;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlannedWorkshopTest {
    private static final Instant START = SomePlan.inSiena().hours().startsAt();

    @Test
    void aDraftIsScheduledWhenPeopleCanBeToldWhatItIs() {
        var after = done(draft(), new PlanningCommand.Simple(PlanningAction.SCHEDULE), Hand.TRAINER);

        assertThat(after.state()).isEqualTo(PlanningState.SCHEDULED);
        assertThat(after.news()).containsExactly(new WorkshopsEvent.WorkshopScheduled(SomePlan.ID, START));
        assertThat(after.calendar().sequence()).isZero();
    }

    @Test
    void aWorkshopInAHallThatHasNoPlaceOrNoSeatsIsNotScheduled() {
        var plan = SomePlan.inSiena();
        var nowhere = plan.in(Mode.IN_PERSON, Optional.of(" "), Map.of());
        var withoutSeats = SomePlan.with(Map.of(Channel.ROOM, 0), Policy.usual());

        assertThat(refused(nowhere)).isEqualTo(new PlanningRefusal.Lacking(Need.PLACE));
        assertThat(refused(withoutSeats)).isEqualTo(new PlanningRefusal.Lacking(Need.SEATS));
        assertThat(refused(plan.at(SomePlan.hours("Europe/Rome", "2026-02-12T09:00", "2026-02-12T13:00"))))
                .isEqualTo(new PlanningRefusal.Lacking(Need.FUTURE));
    }

    @Test
    void askingTwiceForOneThingTellsNobodyTwice() {
        var closed = done(SomePlan.in(PlanningState.OPEN, SomePlan.inSiena()), PlanningAction.CLOSE, Hand.TRAINER);

        var again = closed.decide(SomePlan.good(PlanningAction.CLOSE), SomePlan.by(Hand.TRAINER), SomePlan.NOW);

        assertThat(again).isEqualTo(new Decision.DoneAlready<>(closed));
    }

    @Test
    void movingKeepsTheUidAndRaisesTheSequence() {
        var moved = done(SomePlan.in(PlanningState.OPEN, SomePlan.inSiena()), PlanningAction.MOVE, Hand.TRAINER);

        assertThat(moved.calendar()).isEqualTo(new CalendarMark("uid", 1));
        assertThat(moved.plan().hours().startsAt()).isEqualTo("2026-06-19T07:00:00Z");
        assertThat(moved.news()).containsExactly(new WorkshopsEvent.WorkshopChanged(SomePlan.ID));
        assertThat(moved.decide(SomePlan.good(PlanningAction.MOVE), SomePlan.by(Hand.TRAINER), SomePlan.NOW))
                .isInstanceOf(Decision.DoneAlready.class);
    }

    @Test
    void anotherModeNeedsAReasonAndOpensOtherSeats() {
        var open = SomePlan.in(PlanningState.OPEN, SomePlan.inSiena());
        var silently = new PlanningCommand.ChangeMode(Mode.ONLINE, Optional.empty(), Map.of(Channel.ONLINE, 9), " ");

        var online = done(open, PlanningAction.CHANGE_MODE, Hand.TRAINER);

        assertThat(online.plan().mode()).isEqualTo(Mode.ONLINE);
        assertThat(online.plan().seats()).isEqualTo(Map.of(Channel.ONLINE, 100));
        assertThat(online.reason()).contains("The hall is flooded");
        assertThat(online.calendar().sequence()).isEqualTo(1);
        assertThat(not(open, silently)).isEqualTo(new PlanningRefusal.Lacking(Need.REASON));
    }

    @Test
    void aHybridWorkshopNeedsSeatsByBothWays() {
        var open = SomePlan.in(PlanningState.OPEN, SomePlan.inSiena());
        var half = new PlanningCommand.ChangeMode(Mode.HYBRID, Optional.of("Siena"), Map.of(), "More want to come");

        assertThat(not(open, half)).isEqualTo(new PlanningRefusal.Lacking(Need.SEATS));
    }

    @Test
    void aPostponedWorkshopComesBackWithANewDate() {
        var postponed =
                done(SomePlan.in(PlanningState.OPEN, SomePlan.inSiena()), PlanningAction.POSTPONE, Hand.TRAINER);

        var again = done(postponed, PlanningAction.RESCHEDULE, Hand.TRAINER);

        assertThat(postponed.reason()).contains("Not enough speakers");
        assertThat(again.state()).isEqualTo(PlanningState.SCHEDULED);
        assertThat(again.reason()).isEmpty();
        assertThat(again.calendar().sequence()).isEqualTo(2);
        assertThat(again.news()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanningAction.class,
            names = {"POSTPONE", "CANCEL", "ABORT"})
    void takingAwayWhatPeoplePlannedNeedsAReason(PlanningAction action) {
        var state = action == PlanningAction.ABORT ? PlanningState.LIVE : PlanningState.OPEN;

        assertThat(not(SomePlan.in(state, SomePlan.inSiena()), new PlanningCommand.Because(action, " ")))
                .isEqualTo(new PlanningRefusal.Lacking(Need.REASON));
    }

    @Test
    void nobodyIsToldThatADraftIsGone() {
        assertThat(done(draft(), PlanningAction.CANCEL, Hand.TRAINER).news()).isEmpty();
    }

    @Test
    void theClockOpensTheDoorsAQuarterOfAnHourBefore() {
        var open = SomePlan.in(PlanningState.OPEN, SomePlan.inSiena());
        var early = START.minus(Duration.ofMinutes(15)).minusNanos(1);

        assertThat(open.due(early)).isEmpty();
        assertThat(open.decide(SomePlan.good(PlanningAction.BEGIN), SomePlan.by(Hand.CLOCK), early))
                .isEqualTo(new Decision.Not<>(new PlanningRefusal.TooEarly()));
        assertThat(open.decide(SomePlan.good(PlanningAction.BEGIN), SomePlan.by(Hand.HOST), early))
                .isInstanceOf(Decision.Done.class);
        assertThat(open.due(START.minus(Duration.ofMinutes(15)))).contains(SomePlan.good(PlanningAction.BEGIN));
    }

    @Test
    void theRecordOfASupervisionIsNeverPublic() {
        var held = SomePlan.in(PlanningState.HELD, SomePlan.supervision());

        assertThat(not(held, SomePlan.good(PlanningAction.PUBLISH_RECORD)))
                .isEqualTo(new PlanningRefusal.NeverPublic());
    }

    private static PlannedWorkshop draft() {
        return PlannedWorkshop.begun(SomePlan.ID, SomePlan.inSiena());
    }

    private static PlannedWorkshop done(PlannedWorkshop workshop, PlanningAction action, Hand hand) {
        return done(workshop, SomePlan.good(action), hand);
    }

    private static PlannedWorkshop done(PlannedWorkshop workshop, PlanningCommand command, Hand hand) {
        var decision = workshop.decide(command, SomePlan.by(hand), SomePlan.NOW);
        assertThat(decision).isInstanceOf(Decision.Done.class);
        return ((Decision.Done<PlannedWorkshop>) decision).after();
    }

    private static Refusal refused(Plan plan) {
        return not(PlannedWorkshop.begun(SomePlan.ID, plan), SomePlan.good(PlanningAction.SCHEDULE));
    }

    private static Refusal not(PlannedWorkshop workshop, PlanningCommand command) {
        var decision = workshop.decide(command, SomePlan.by(Hand.TRAINER), SomePlan.NOW);
        assertThat(decision).isInstanceOf(Decision.Not.class);
        return ((Decision.Not<PlannedWorkshop>) decision).why();
    }
}
