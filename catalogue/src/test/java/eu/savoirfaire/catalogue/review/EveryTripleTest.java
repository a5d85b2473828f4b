package eu.savoirfaire.catalogue.review;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.review.pace.Nudge;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.EditorialTable;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.infra.access.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each (state, action, hand): allowed where the table has it, refused everywhere else. */
class EveryTripleTest {

    @Test
    void ofAWorkingCopy() {
        var allowed = 0;
        for (var state : states(true)) {
            for (var action : actions(true)) {
                for (var hand : Hand.values()) {
                    allowed += ofWorkingCopy(state, action, hand) ? 1 : 0;
                }
            }
        }

        // each line once for each hand, and contributors' lines once more for the coordinator, who may write too
        assertThat(allowed).isEqualTo(expected(true));
    }

    @Test
    void ofWhatIsPublished() {
        var allowed = 0;
        for (var state : states(false)) {
            for (var action : actions(false)) {
                for (var hand : Hand.values()) {
                    allowed += ofPublished(state, action, hand) ? 1 : 0;
                }
            }
        }

        assertThat(allowed).isEqualTo(expected(false));
    }

    @ParameterizedTest
    @EnumSource(EditorialAction.class)
    void nobodyElseDoesAnything(EditorialAction action) {
        for (var actor : List.of(Actor.visitor(), People.STRANGER)) {
            for (var state : states(true)) {
                if (actions(true).contains(action)) {
                    assertThat(sheet(state).decide(Walk.good(action), actor, moment(state, action)))
                            .isInstanceOfAny(Decision.Not.class, Decision.DoneAlready.class);
                }
            }
        }
    }

    private static boolean ofWorkingCopy(EditorialState state, EditorialAction action, Hand hand) {
        var review = sheet(state);
        var row = EditorialTable.row(state, action);

        var decision = review.decide(Walk.good(action), actor(hand), moment(state, action));

        var mayDo = row.isPresent() && mayDo(row.get(), hand);
        var what = state + " " + action + " by " + hand;
        if (mayDo) {
            assertThat(decision).as(what).isInstanceOf(Decision.Done.class);
            assertThat(row.get().to())
                    .as(what)
                    .contains(((Decision.Done<Review>) decision).after().state());
        } else if (decision instanceof Decision.DoneAlready<Review>(var same)) {
            assertThat(same).as(what).isSameAs(review);
        } else {
            assertThat(decision).as(what).isInstanceOf(Decision.Not.class);
        }
        return mayDo;
    }

    private static boolean ofPublished(EditorialState state, EditorialAction action, Hand hand) {
        var standing = StandingTest.to(state, action);
        var row = EditorialTable.row(state, action);
        var actor = hand == Hand.CURATOR ? People.OTHER_CURATOR : actor(hand);

        var decision = standing.decide(StandingTest.good(action), actor, Walk.NOW);

        var mayDo = row.isPresent() && mayDo(row.get(), hand);
        var what = state + " " + action + " by " + hand;
        if (mayDo) {
            assertThat(decision).as(what).isInstanceOf(Decision.Done.class);
            assertThat(row.get().to())
                    .as(what)
                    .contains(((Decision.Done<Standing>) decision).after().state());
        } else {
            assertThat(decision).as(what).isNotInstanceOf(Decision.Done.class);
        }
        return mayDo;
    }

    private static Actor actor(Hand hand) {
        return switch (hand) {
            case CONTRIBUTOR -> People.AUTHOR;
            case COORDINATOR -> People.COORDINATOR;
            case REVIEWER -> People.REVIEWER;
            case CURATOR -> People.CURATOR;
            case CLOCK -> Actor.system();
            case OPERATOR -> Actor.operator();
        };
    }

    private static boolean mayDo(EditorialTable.Row row, Hand hand) {
        return row.hands().contains(hand)
                || hand == Hand.COORDINATOR && row.hands().contains(Hand.CONTRIBUTOR);
    }

    private static long expected(boolean workingCopy) {
        return EditorialTable.rows().stream()
                .filter(row -> row.from().isOfWorkingCopy() == workingCopy)
                .mapToLong(row -> Arrays.stream(Hand.values())
                        .filter(hand -> mayDo(row, hand))
                        .count())
                .sum();
    }

    /** At the moment at which the clock may do what only the clock does. */
    private static Instant moment(EditorialState state, EditorialAction action) {
        return switch (action) {
            case LAPSE -> Walk.DUE.plus(Review.LAPSE);
            case PUBLISH -> state == EditorialState.ACCEPTED ? Walk.NOW.plusSeconds(3600) : Walk.NOW;
            default -> Walk.NOW;
        };
    }

    /** With everything done that the clock needs to have been done. */
    private static Review sheet(EditorialState state) {
        var review = Walk.to(state);
        return switch (state) {
            case CHANGES_REQUESTED -> review.nudged(List.of(Nudge.REMIND_AT_HALF, Nudge.REMIND_AT_END));
            case ACCEPTED -> Walk.done(review, new ReviewCommand.Schedule(Walk.NOW.plusSeconds(60)), People.CURATOR);
            default -> review;
        };
    }

    static List<EditorialState> states(boolean workingCopy) {
        return Arrays.stream(EditorialState.values())
                .filter(state -> state.isOfWorkingCopy() == workingCopy)
                .toList();
    }

    static List<EditorialAction> actions(boolean workingCopy) {
        var all = new ArrayList<>(List.of(EditorialAction.values()));
        all.removeIf(action -> (action.compareTo(EditorialAction.REVISE) < 0) != workingCopy);
        return all;
    }
}
