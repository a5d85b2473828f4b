package eu.savoirfaire.infra.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.bakery.Letters;
import eu.savoirfaire.infra.event.bakery.Tally;
import eu.savoirfaire.infra.event.bakery.Window;
import org.junit.jupiter.api.Test;

/** The database fails at one statement after the other, and nothing is lost or doubled. */
abstract class FaultContract extends BakeryContract {
    private static final int MOST_STATEMENTS = 2_000;

    @Override
    final boolean withFaults() {
        return true;
    }

    @Test
    void aFaultAtAnyStatementOfDeliveryChangesNothingInTheEnd() {
        var statements = 0;
        for (var at = 1; at < MOST_STATEMENTS; at++) {
            empty();
            bakery().open("rye");
            bakery().open("spelt");
            var window = new Window(0);
            var subscriptions = quietly(new Tally(jdbc()), new Letters(jdbc()), window);
            for (var i = 0; i < 3; i++) {
                bakery().bake("rye", 1);
                bakery().bake("spelt", 2);
            }

            var happened = faults().during(at, () -> deliverInSpiteOf(subscriptions));

            assertThat(rows("select loaf, grams, effects from bakery.tally order by loaf"))
                    .as("after a fault at statement %d", at)
                    .containsExactly("rye 3 3", "spelt 6 3");
            assertThat(rows("select loaf, version from bakery.letter order by loaf, version"))
                    .as("after a fault at statement %d", at)
                    .containsExactly("rye 1", "rye 2", "rye 3", "spelt 1", "spelt 2", "spelt 3");
            assertThat(window.versions()).containsEntry("rye", 3L).containsEntry("spelt", 3L);
            assertThat(rows("select position from infra.event order by position"))
                    .containsExactly("1", "2", "3", "4", "5", "6");
            assertThat(subscriptions.parked("bakery.tally", 1)).isEmpty();
            stop();
            if (!happened) {
                statements = at;
                break;
            }
        }

        System.out.printf("%s: a fault at each of %d statements%n", getClass().getSimpleName(), statements - 1);
        assertThat(statements).isBetween(20, MOST_STATEMENTS - 1);
    }

    private static void deliverInSpiteOf(Subscriptions subscriptions) {
        try {
            subscriptions.deliverNow();
        } catch (RuntimeException e) {
            assertThat(e).hasStackTraceContaining(Faults.MESSAGE);
            subscriptions.deliverNow();
        }
    }
}
