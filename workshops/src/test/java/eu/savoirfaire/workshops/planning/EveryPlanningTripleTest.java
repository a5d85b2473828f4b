package eu.savoirfaire.workshops.planning;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.workshops.planning.table.Hand;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.planning.table.PlanningTable;
import eu.savoirfaire.workshops.planning.table.PlanningTable.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each (state, action, hand): done where the table has it, refused everywhere else. */
class EveryPlanningTripleTest {

    @Test
    void isDoneWhereTheTableHasItAndNowhereElse() {
        var done = 0;
        for (var state : PlanningState.values()) {
            for (var action : PlanningAction.values()) {
                for (var hand : Hand.values()) {
                    done += tried(state, action, hand) ? 1 : 0;
                }
            }
        }

        assertThat(done).isEqualTo(42);
    }

    @ParameterizedTest
    @EnumSource(PlanningAction.class)
    void strangersDoNothing(PlanningAction action) {
        var actingForATrainer =
                SomePlan.by(Hand.TRAINER).workingFor(SomePlan.HOST, Set.of(Role.TRAINER, Role.PLATFORM_ADMIN));
        var strangers = List.of(
                Actor.visitor(),
                Actor.operator(),
                SomePlan.person(20, Role.TRAINER, SomePlan.ELSEWHERE),
                SomePlan.person(21, Role.CONTRIBUTOR, SomePlan.HOLDER),
                SomePlan.person(22, Role.COORDINATOR, SomePlan.ELSEWHERE),
                actingForATrainer);

        for (var stranger : strangers) {
            for (var state : PlanningState.values()) {
                assertThat(SomePlan.in(state, SomePlan.inSiena()).decide(SomePlan.good(action), stranger, now(action)))
                        .as("%s %s by %s", state, action, stranger)
                        .isInstanceOf(Decision.Not.class);
            }
        }
    }

    @Test
    void coordinatorsOfTheHolderAndCuratorsDoWhatTrainersDo() {
        var plan = SomePlan.inSiena();

        assertThat(List.of(
                        SomePlan.person(23, Role.COORDINATOR, SomePlan.HOLDER),
                        SomePlan.person(24, Role.CURATOR, SomePlan.ELSEWHERE)))
                .allSatisfy(actor -> assertThat(Hand.of(actor, plan.holder(), plan.hosts()))
                        .containsExactlyInAnyOrder(Hand.TRAINER, Hand.HOST));
    }

    private static boolean tried(PlanningState state, PlanningAction action, Hand hand) {
        var workshop = SomePlan.in(state, SomePlan.inSiena());
        var row = PlanningTable.row(state, action);

        var decision = workshop.decide(SomePlan.good(action), SomePlan.by(hand), now(action));

        var what = state + " " + action + " by " + hand;
        if (!mayDo(row, hand)) {
            assertThat(decision).as(what).isInstanceOf(Decision.Not.class);
            return false;
        }
        assertThat(decision).as(what).isInstanceOf(Decision.Done.class);
        var after = ((Decision.Done<PlannedWorkshop>) decision).after();
        assertThat(after.state()).as(what).isEqualTo(row.orElseThrow().to());
        assertThat(after.cameBy()).as(what).contains(action);
        return true;
    }

    private static boolean mayDo(Optional<Row> row, Hand hand) {
        return row.filter(line -> line.hands().contains(hand)
                        || hand == Hand.TRAINER && line.hands().contains(Hand.HOST))
                .isPresent();
    }

    /** The clock acts when it is time. */
    private static Instant now(PlanningAction action) {
        var hours = SomePlan.inSiena().hours();
        return switch (action) {
            case BEGIN -> hours.startsAt().minus(Duration.ofMinutes(15));
            case END -> hours.endsAt();
            default -> SomePlan.NOW;
        };
    }
}
