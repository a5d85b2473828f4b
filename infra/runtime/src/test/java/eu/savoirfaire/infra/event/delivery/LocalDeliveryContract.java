package eu.savoirfaire.infra.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.bakery.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What delivery promises to projections that keep their own checkpoint. */
abstract class LocalDeliveryContract extends BakeryContract {

    @Test
    void itGoesOnFromThePositionItHasItself() {
        bake("rye", 5);
        var window = new Window(3);

        quietly(window).deliverNow();

        assertThat(window.seen()).containsExactly(4L, 5L);
    }

    @Test
    void aLiveFeedBeginsWithThePresent() {
        bake("rye", 2);
        var feed = new Window(LocalProjection.NOW);
        var subscriptions = quietly(feed);

        bakery().bake("rye", 1);
        subscriptions.deliverNow();

        assertThat(feed.seen()).containsExactly(3L);
    }

    @Test
    void aStateThatIsAheadOfTheLogIsDerivedAnew() {
        bake("rye", 2);
        var window = new Window(900);

        quietly(window).deliverNow();

        assertThat(window.seen()).containsExactly(1L, 2L);
        assertThat(window.calls()).containsExactly("clear", "rebuilt");
    }

    @Test
    void theDatabaseKnowsItByItsReport() {
        bake("rye", 2);
        var window = new Window(1);

        quietly(window);

        assertThat(rows("select name, kind, position from infra.subscription"))
                .containsExactly("bakery.window@main LOCAL 1");
    }

    @Test
    void anEventItCannotTakeIsParkedWithItsStream() {
        var mended = new boolean[1];
        var window = new Window(0) {
            @Override
            public void apply(List<RecordedEvent> events, long through) {
                if (!mended[0]
                        && events.stream().anyMatch(event -> event.stream().equals("mouldy"))) {
                    throw new IllegalStateException("not this one");
                }
                super.apply(events, through);
            }
        };
        var subscriptions = quietly(window);
        bake("rye", 1);
        bake("mouldy", 2);
        bake("spelt", 2);

        subscriptions.deliverNow();
        assertThat(window.versions()).containsOnlyKeys("rye", "spelt");
        assertThat(subscriptions.parked("bakery.window", 10)).hasSize(2);
        mended[0] = true;
        assertThat(subscriptions.retry("bakery.window", "mouldy")).isTrue();

        assertThat(window.versions()).containsOnlyKeys("rye", "spelt", "mouldy");
        assertThat(window.seen()).containsExactly(1L, 4L, 5L, 2L, 3L);
    }

    @Test
    void afterACrashWhatCameBeforeAParkedEventIsAppliedAgain() {
        bake("rye", 4);
        quietly(new Window(0));
        change("""
                insert into infra.parked_event (subscription, position, stream, type, reason, attempts, parked)
                values ('bakery.window@main', 3, 'rye', 'savoirfaire.bakery.loaf-baked.v1', 'stale', 3, current_timestamp)
                """);
        var restarted = new Window(1);

        var subscriptions = quietly(restarted);
        subscriptions.deliverNow();

        assertThat(restarted.seen()).containsExactly(2L);
        assertThat(subscriptions.retry("bakery.window", "rye")).isTrue();
        assertThat(restarted.seen()).containsExactly(2L, 3L, 4L);
    }

    private void bake(String loaf, int times) {
        bakery().open(loaf);
        for (var i = 0; i < times; i++) {
            bakery().bake(loaf, 1);
        }
    }
}
