package eu.savoirfaire.infra.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.Subscription;
import eu.savoirfaire.infra.event.bakery.BakeryEvent.LoafSold;
import eu.savoirfaire.infra.event.bakery.Letters;
import eu.savoirfaire.infra.event.bakery.Tally;
import eu.savoirfaire.infra.event.delivery.SubscriptionState.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What delivery promises to subscribers when all goes well, and when it does not. */
abstract class DeliveryContract extends BakeryContract {
    private static final String TALLY = "select loaf, grams, effects from bakery.tally order by loaf";

    @Test
    void anEventThatComesTwiceHasItsEffectOnce() {
        var subscriptions = quietly(new Tally(jdbc()) {
            @Override
            public void apply(RecordedEvent event) {
                super.apply(event);
                super.apply(event);
            }
        });
        bake("rye", 3);

        subscriptions.deliverNow();
        change("update infra.subscription set position = 0");
        quietly(new Tally(jdbc())).deliverNow();

        assertThat(rows(TALLY)).containsExactly("rye 3 3");
    }

    @Test
    void twoNodesShareTheWorkAndHaveEachEffectOnce() {
        bake("rye", 1);
        var one = busily(new Tally(jdbc()), new Letters(jdbc()));
        var other = busily(new Tally(jdbc()), new Letters(jdbc()));

        for (var i = 0; i < 200; i++) {
            bakery().bake("rye", 1);
        }

        assertThat(one.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
        assertThat(other.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
        assertThat(rows(TALLY)).containsExactly("rye 201 201");
        assertThat(number("select count(*) from bakery.letter")).isEqualTo(200);
        assertThat(number("select count(distinct version) from bakery.letter")).isEqualTo(200);
    }

    @Test
    void anEventThatFailsOnceIsTriedAgainAndNotParked() {
        var failures = new AtomicInteger();
        var subscriptions = quietly(new Tally(jdbc()) {
            @Override
            public void apply(RecordedEvent event) {
                super.apply(event);
                if (event.version() == 2 && failures.incrementAndGet() < 3) {
                    throw new IllegalStateException("out of flour");
                }
            }
        });
        bake("rye", 3);

        subscriptions.deliverNow();

        assertThat(failures).hasValue(3);
        assertThat(rows(TALLY)).containsExactly("rye 3 3");
        assertThat(subscriptions.parked("bakery.tally", 10)).isEmpty();
    }

    @Test
    void anEventThatKeepsFailingIsParkedWithItsStreamWhileOthersGoOn() {
        var subscriptions = quietly(new Picky());
        bake("rye", 1);
        bake("mouldy", 3);
        bake("spelt", 2);

        subscriptions.deliverNow();

        assertThat(rows(TALLY)).containsExactly("rye 1 1", "spelt 2 2");
        var parked = subscriptions.parked("bakery.tally", 10);
        assertThat(parked).extracting(event -> event.stream()).containsExactly("mouldy", "mouldy", "mouldy");
        assertThat(parked.getFirst().reason()).isEqualTo("IllegalStateException: not this one");
        assertThat(parked.getFirst().attempts()).isEqualTo(3);
        assertThat(parked.get(1).reason()).isNull();
        var state = subscriptions.states().getFirst();
        assertThat(state.parked()).isEqualTo(3);
        assertThat(state.lag()).isZero();
        assertThat(state.status()).isEqualTo(Status.FOLLOWING);
    }

    @Test
    void aParkedStreamIsRetriedByAPersonInItsOrder() {
        var picky = new Picky();
        var subscriptions = quietly(picky);
        bake("mouldy", 3);
        subscriptions.deliverNow();

        assertThat(subscriptions.retry("bakery.tally", "mouldy")).isFalse();
        picky.content = true;
        bakery().bake("mouldy", 1);
        subscriptions.deliverNow();
        assertThat(subscriptions.parked("bakery.tally", 10)).hasSize(4);
        assertThat(subscriptions.parked("bakery.tally", 10).getFirst().attempts())
                .isEqualTo(4);
        assertThat(subscriptions.retry("bakery.tally", "mouldy")).isTrue();

        assertThat(subscriptions.parked("bakery.tally", 10)).isEmpty();
        assertThat(rows(TALLY)).containsExactly("mouldy 4 4");
        bakery().bake("mouldy", 1);
        subscriptions.deliverNow();
        assertThat(rows(TALLY)).containsExactly("mouldy 5 5");
    }

    @Test
    void aParkedEventIsDroppedByAPersonAndTheAuditKnows() {
        var picky = new Picky();
        var subscriptions = quietly(picky);
        bake("mouldy", 3);
        subscriptions.deliverNow();
        picky.content = true;

        var first = subscriptions.parked("bakery.tally", 1).getFirst().key().position();
        assertThat(subscriptions.drop("bakery.tally", first)).isTrue();

        assertThat(rows(TALLY)).containsExactly("mouldy 2 2");
        assertThat(rows("select actor, action, resource_id, details from infra.audit"))
                .containsExactly("operator subscription.drop bakery.tally {\"position\":\"1\"}");
    }

    @Test
    void aReactionIsToldOnlyWhatHappensAfterItsFirstStart() {
        bake("rye", 2);
        var subscriptions = quietly(new Letters(jdbc()));
        bakery().bake("rye", 1);
        bakery().change("rye", 0, List.of(new LoafSold(300)));

        subscriptions.deliverNow();

        assertThat(rows("select loaf, version from bakery.letter")).containsExactly("rye 3");
    }

    @Test
    void aReactionThatDiesBetweenEffectAndCheckpointHasItsEffectOnce() {
        var deaths = new AtomicInteger();
        var subscriptions = quietly(new Letters(jdbc()) {
            @Override
            public void react(RecordedEvent event) {
                super.react(event);
                if (deaths.incrementAndGet() == 2) {
                    throw new IllegalStateException("the power went");
                }
            }
        });
        bake("rye", 3);

        subscriptions.deliverNow();
        // as if its checkpoint had been lost
        change("update infra.subscription set position = 0");
        quietly(new Letters(jdbc())).deliverNow();

        assertThat(rows("select loaf, version from bakery.letter order by version"))
                .containsExactly("rye 1", "rye 2", "rye 3");
    }

    @Test
    void whatAReactionAppendsBelongsToTheSameCorrelation() {
        var subscriptions = quietly(new Letters(jdbc()) {
            @Override
            public void react(RecordedEvent event) {
                bakery().change("shop", 0, List.of(new LoafSold(200)));
            }
        });
        bakery().open("shop");
        bake("rye", 1);

        subscriptions.deliverNow();

        var events = reader().after(0, 10);
        assertThat(events).extracting(event -> event.stream()).containsExactly("rye", "shop");
        assertThat(events.get(1).correlation()).isEqualTo(events.get(0).correlation());
        assertThat(events.get(1).correlation()).isNotEqualTo(events.get(1).id().toString());
    }

    @Test
    void anUnknownTypeStopsASubscriptionAndSaysSo() {
        var subscriptions = quietly(new Tally(jdbc()));
        bake("rye", 2);
        change("update infra.event set type = 'savoirfaire.bakery.loaf-eaten.v1' where version = 2");

        subscriptions.deliverNow();
        bakery().bake("rye", 1);
        subscriptions.deliverNow();

        assertThat(rows(TALLY)).containsExactly("rye 1 1");
        var state = subscriptions.states().getFirst();
        assertThat(state.status()).isEqualTo(Status.STOPPED);
        assertThat(state.message())
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("position 2", "savoirfaire.bakery.loaf-eaten.v1", "Update the program"));
        assertThat(state.lag()).isEqualTo(2);
        // a start does not wait for it
        assertThat(subscriptions.awaitCaughtUp(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void newsReachASubscriberAtOnce() {
        var arrivals = new LinkedBlockingQueue<Long>();
        var subscriptions = busily(new Tally(jdbc()) {
            @Override
            public void apply(RecordedEvent event) {
                arrivals.add(System.nanoTime());
            }
        });
        bakery().open("rye");
        var delays = new ArrayList<Long>();

        for (var i = 0; i < 100; i++) {
            var before = System.nanoTime();
            bakery().bake("rye", 1);
            delays.add(taken(arrivals) - before);
        }

        delays.sort(null);
        System.out.printf(
                "%s: commit to delivery, with the commit: p50 %.1f ms, p99 %.1f ms%n",
                getClass().getSimpleName(), delays.get(50) / 1e6, delays.get(98) / 1e6);
        assertThat(Duration.ofNanos(delays.get(50))).isLessThan(Duration.ofMillis(100));
        assertThat(subscriptions.states().getFirst().kind()).isEqualTo(Subscription.Kind.SHARED);
    }

    @Test
    void workersEndWithinTwoSeconds() {
        var following = follow(true, new Tally(jdbc()), new Letters(jdbc()));
        bake("rye", 20);

        var before = System.nanoTime();
        following.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("events-"));
    }

    private static long taken(BlockingQueue<Long> arrivals) {
        try {
            var arrival = arrivals.poll(10, TimeUnit.SECONDS);
            return arrival == null ? Long.MAX_VALUE : arrival;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bake(String loaf, int times) {
        bakery().open(loaf);
        for (var i = 0; i < times; i++) {
            bakery().bake(loaf, 1);
        }
    }

    /** Takes no mouldy loaf until it is content. */
    private final class Picky extends Tally {
        private boolean content;

        Picky() {
            super(jdbc());
        }

        @Override
        public void apply(RecordedEvent event) {
            super.apply(event);
            if (event.stream().equals("mouldy") && !content) {
                throw new IllegalStateException("not this one");
            }
        }
    }
}
