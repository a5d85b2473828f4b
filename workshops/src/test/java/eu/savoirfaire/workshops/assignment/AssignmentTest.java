package eu.savoirfaire.workshops.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.assignment.AssignmentTable.Action;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Hand;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.programme.ProgrammeDifference;
import eu.savoirfaire.workshops.programme.ProgrammeTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void eachTripleIsDoneWhereTheTableHasItAndNowhereElse() {
        var done = 0;
        for (var state : State.values()) {
            for (var action : Action.values()) {
                for (var hand : Hand.values()) {
                    var decision = in(state).decide(action, hand);
                    var row = AssignmentTable.row(state, action);
                    var may = row.filter(line -> line.hand() == hand).isPresent();
                    var what = state + " " + action + " by " + hand;
                    assertThat(decision instanceof Decision.Done).as(what).isEqualTo(may);
                    if (decision instanceof Decision.Done<Assignment>(var after)) {
                        assertThat(after.state())
                                .as(what)
                                .isEqualTo(row.orElseThrow().to());
                        done++;
                    }
                }
            }
        }

        assertThat(done).isEqualTo(8);
    }

    @Test
    void whoSaidYesIsAskedAgainWhenTheirItemIsElsewhere() {
        var moved = ProgrammeDifference.between(List.of(ProgrammeTest.talk(1, 0)), List.of(ProgrammeTest.talk(1, 30)));

        var after = in(State.CONFIRMED).after(moved);

        assertThat(after.state()).isEqualTo(State.INVITED);
        assertThat(after.asked()).isEqualTo(2);
        assertThat(in(State.DECLINED).after(moved)).isEqualTo(in(State.DECLINED));
    }

    @Test
    void anotherWordingIsNoReasonToAskAgain() {
        var reworded = ProgrammeDifference.between(
                List.of(ProgrammeTest.talk(1, 0)),
                List.of(ProgrammeTest.talk(1, 0).titled("Other words")));

        assertThat(in(State.CONFIRMED).after(reworded)).isEqualTo(in(State.CONFIRMED));
    }

    @Test
    void anItemThatIsGoneTakesItsPeopleAlong() {
        var gone = ProgrammeDifference.between(List.of(ProgrammeTest.talk(1, 0)), List.of());

        assertThat(in(State.CONFIRMED).after(gone).state()).isEqualTo(State.WITHDRAWN);
        assertThat(in(State.INVITED).after(gone).state()).isEqualTo(State.WITHDRAWN);
        assertThat(in(State.DECLINED).after(gone).state()).isEqualTo(State.DECLINED);
    }

    @Test
    void sayingYesTwiceIsSayingItOnce() {
        assertThat(in(State.CONFIRMED).decide(Action.CONFIRM, Hand.PERSON))
                .isEqualTo(new Decision.DoneAlready<>(in(State.CONFIRMED)));
    }

    private static Assignment in(State state) {
        return new Assignment(SomePlan.HOST, ProgrammeTest.talk(1, 0).id(), Part.SPEAKER, state, 1);
    }
}
