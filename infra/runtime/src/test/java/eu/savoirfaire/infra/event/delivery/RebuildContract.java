package eu.savoirfaire.infra.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.UnknownEventType;
import eu.savoirfaire.infra.event.bakery.Letters;
import eu.savoirfaire.infra.event.bakery.Tally;
import eu.savoirfaire.infra.event.bakery.Window;
import eu.savoirfaire.infra.refusal.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What deriving a projection anew promises. */
abstract class RebuildContract extends BakeryContract {
    private static final int EVENTS = 600;
    private static final String TALLY = "select loaf, grams, effects, version from bakery.tally order by loaf";

    @BeforeEach
    void bakeManyLoaves() {
        var random = new Random(3);
        for (var loaf = 0; loaf < 7; loaf++) {
            bakery().open("loaf-" + loaf);
        }
        inTransaction(() -> {
            for (var i = 0; i < EVENTS; i++) {
                bakery().bake("loaf-" + random.nextInt(7), 1 + random.nextInt(900));
            }
            return true;
        });
    }

    @Test
    void rebuiltItIsWhatItWas() {
        var subscriptions = quietly(new Tally(jdbc()));
        subscriptions.deliverNow();
        var before = rows(TALLY);
        change("update bakery.tally set grams = 0 where loaf = 'loaf-3'");

        assertThat(subscriptions.replay("bakery.tally", (_, _) -> true)).isTrue();

        assertThat(before).hasSize(7);
        assertThat(rows(TALLY)).isEqualTo(before);
        assertThat(subscriptions.states().getFirst().lag()).isZero();
    }

    @Test
    void readersSeeTheOldStateUntilTheNewOneIsComplete() {
        var subscriptions = quietly(new Tally(jdbc()));
        subscriptions.deliverNow();
        var before = rows(TALLY);
        var progress = new ArrayList<Long>();

        subscriptions.replay("bakery.tally", (done, total) -> {
            assertThat(total).isEqualTo(EVENTS);
            assertThat(rows(TALLY)).isEqualTo(before);
            return progress.add(done);
        });

        assertThat(progress).isSorted().hasSizeGreaterThan(1).last().isEqualTo((long) EVENTS);
    }

    @Test
    void othersWriteWhileAProjectionIsDerivedAnew() {
        var subscriptions = quietly(new Tally(jdbc()));
        subscriptions.deliverNow();
        var before = rows(TALLY);
        var writer = Thread.ofPlatform().daemon().unstarted(() -> bakery().bake("loaf-3", 5));

        var rebuilt = subscriptions.replay("bakery.tally", (done, _) -> {
            if (writer.getState() == Thread.State.NEW) {
                writer.start();
                awaitDoneOrWaiting(writer);
            } else {
                assertThat(join(writer))
                        .as("written before the rebuild was over")
                        .isTrue();
                assertThat(rows(TALLY)).isEqualTo(before);
            }
            return true;
        });
        subscriptions.deliverNow();

        assertThat(rebuilt).isTrue();
        assertThat(number("select sum(effects) from bakery.tally")).isEqualTo(EVENTS + 1L);
        assertThat(number("select sum(grams) from bakery.tally"))
                .isEqualTo(number("select sum(grams) from bakery.loaf"));
    }

    @Test
    void cancelledItLeavesTheOldStateAndGoesOnFromThere() {
        var subscriptions = quietly(new Tally(jdbc()));
        subscriptions.deliverNow();
        change("update bakery.tally set effects = -1");
        var before = rows(TALLY);

        assertThat(subscriptions.replay("bakery.tally", (_, _) -> false)).isFalse();

        assertThat(rows(TALLY)).isEqualTo(before);
        assertThat(number("select position from infra.subscription")).isEqualTo(EVENTS);
    }

    @Test
    void anEventThatFailsInARebuildIsParkedWithItsStream() {
        var subscriptions = quietly(new Tally(jdbc()) {
            @Override
            public void apply(RecordedEvent event) {
                if (event.stream().equals("loaf-3")) {
                    throw new IllegalStateException("not this one");
                }
                super.apply(event);
            }
        });

        assertThat(subscriptions.replay("bakery.tally", (_, _) -> true)).isTrue();

        assertThat(number("select count(*) from bakery.tally")).isEqualTo(6);
        assertThat(number("select count(*) from infra.parked_event"))
                .isEqualTo(number("select count(*) from infra.event where stream = 'loaf-3'"));
        assertThat(number("select count(*) from infra.parked_event where reason is not null"))
                .isEqualTo(1);
    }

    @Test
    void anUnknownTypeEndsARebuildAndLeavesTheOldState() {
        var subscriptions = quietly(new Tally(jdbc()));
        subscriptions.deliverNow();
        var before = rows(TALLY);
        change("update infra.event set type = 'savoirfaire.bakery.loaf-eaten.v1' where position = 550");

        assertThatThrownBy(() -> subscriptions.replay("bakery.tally", (_, _) -> true))
                .isInstanceOf(UnknownEventType.class);

        assertThat(rows(TALLY)).isEqualTo(before);
    }

    @Test
    void aLocalProjectionIsClearedAndFollowsFromTheBeginning() {
        var window = new Window(0);
        var subscriptions = quietly(window);
        subscriptions.deliverNow();
        var before = window.versions();

        assertThat(subscriptions.replay("bakery.window", (_, _) -> true)).isTrue();

        assertThat(window.versions()).isEqualTo(before);
        assertThat(window.seen()).hasSize(EVENTS);
        assertThat(window.calls()).containsExactly("clear", "rebuilt");
    }

    @Test
    void aLocalRebuildThatIsCancelledCatchesUpInTheBackground() {
        var window = new Window(0);
        var subscriptions = quietly(window);
        subscriptions.deliverNow();

        assertThat(subscriptions.replay("bakery.window", (_, _) -> false)).isFalse();
        assertThat(window.seen()).hasSizeLessThan(EVENTS);
        subscriptions.deliverNow();

        assertThat(window.seen()).hasSize(EVENTS);
        assertThat(window.calls()).containsExactly("clear", "rebuilt");
    }

    @Test
    void aReactionIsNeverReplayed() {
        var subscriptions = quietly(new Letters(jdbc()));

        assertThatThrownBy(() -> subscriptions.replay("bakery.letters", (_, _) -> true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new SubscriptionRefusal.NeverReplayed("bakery.letters")));
    }

    @Test
    void nobodyUnderThisNameIsRefused() {
        var subscriptions = quietly(new Tally(jdbc()));

        assertThatThrownBy(() -> subscriptions.replay("bakery.oven", (_, _) -> true))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new SubscriptionRefusal.Unknown("bakery.oven")));
    }

    /** On the embedded database it waits for its turn. */
    private static void awaitDoneOrWaiting(Thread writer) {
        while (writer.isAlive()
                && Arrays.stream(writer.getStackTrace())
                        .noneMatch(frame -> frame.getClassName().endsWith(".storage.embedded.Turn"))) {
            Thread.onSpinWait();
        }
    }

    private static boolean join(Thread writer) {
        try {
            return writer.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
