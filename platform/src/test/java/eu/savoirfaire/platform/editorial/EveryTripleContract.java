package eu.savoirfaire.platform.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.review.Decision;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.catalogue.review.table.EditorialTable;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Each (state, action, hand) through the use case and the database: what the table does not have is refused, and writes
 * nothing at all.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EveryTripleContract {
    private final EditorialHouse house = new EditorialHouse(database());
    private final EditorialWalk walk = new EditorialWalk(house);
    private int refused;
    private int done;

    abstract TestDatabase database();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void whatTheTableDoesNotHaveIsRefusedAndWritesNothing() {
        for (var state : EditorialState.values()) {
            var practice = walk.to(state);
            var before = traces(practice);
            for (var action : actions(state)) {
                for (var hand : Hand.values()) {
                    if (!mayDo(state, action, hand)) {
                        refuse(state, action, hand, practice);
                    }
                }
            }
            assertThat(traces(practice)).as("traces of %s", state).isEqualTo(before);
        }
        System.out.printf("%d triples refused%n", refused);
        assertThat(refused).isGreaterThan(900);
    }

    @Test
    void whatTheTableHasIsDone() {
        for (var row : EditorialTable.rows()) {
            // these take a clock that has run, or something done before: the contract of the use cases has them
            var later = List.of(EditorialAction.LAPSE, EditorialAction.REVERT_CORRECTION, EditorialAction.BRING_BACK)
                    .contains(row.action());
            for (var hand : Hand.values()) {
                if (!later && hand != Hand.CLOCK && mayDo(row.from(), row.action(), hand)) {
                    assertThat(attempt(actor(row.from(), hand), row.action(), walk.to(row.from())))
                            .as("%s %s by %s", row.from(), row.action(), hand)
                            .isEqualTo("done");
                    done++;
                }
            }
        }
        System.out.printf("%d triples done%n", done);
    }

    private void refuse(EditorialState state, EditorialAction action, Hand hand, PracticeId practice) {
        assertThat(attempt(actor(state, hand), action, practice))
                .as("%s %s by %s", state, action, hand)
                .isNotEqualTo("done");
        refused++;
    }

    private String attempt(Actor actor, EditorialAction action, PracticeId practice) {
        try {
            var decision = isOfWorkingCopy(action)
                    ? house.perform(actor, practice, walk.review(action))
                    : house.perform(actor, practice, walk.standing(action));
            return decision instanceof Decision.Done<?> ? "done" : "refused";
        } catch (NotAllowed denied) {
            return "not allowed";
        }
    }

    /** Of a working copy there is a review, of what is published a standing; and each is asked for what is of its kind. */
    private static List<EditorialAction> actions(EditorialState state) {
        return Arrays.stream(EditorialAction.values())
                .filter(action -> isOfWorkingCopy(action) || !state.isOfWorkingCopy())
                .toList();
    }

    private static boolean isOfWorkingCopy(EditorialAction action) {
        return action.compareTo(EditorialAction.REVISE) < 0;
    }

    private static boolean mayDo(EditorialState state, EditorialAction action, Hand hand) {
        return EditorialTable.row(state, action)
                .filter(row -> row.hands().contains(hand)
                        || hand == Hand.COORDINATOR && row.hands().contains(Hand.CONTRIBUTOR))
                .isPresent();
    }

    private Actor actor(EditorialState state, Hand hand) {
        return switch (hand) {
            case CONTRIBUTOR -> house.author;
            case COORDINATOR -> house.coordinator;
            case REVIEWER -> house.reviewer;
            // a second person has to confirm, and whoever asked is the first
            case CURATOR -> state == EditorialState.HIDDEN ? house.otherCurator : house.curator;
            case CLOCK -> Actor.system();
            case OPERATOR -> Actor.operator();
        };
    }

    private List<String> traces(PracticeId practice) {
        return house.rows("select version, visibility, (select count(*) from infra.event e where e.stream = 'practice/"
                + practice.value() + "'), (select count(*) from infra.audit a where a.resource_id = '"
                + practice.value() + "'), (select max(version) from catalogue.review r where r.practice_id = p.id)"
                + " from catalogue.practice p where p.id = '" + practice.value() + "'");
    }
}
