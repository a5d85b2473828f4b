package eu.savoirfaire.infra.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.event.bakery.BakeryEvent;
import eu.savoirfaire.infra.event.bakery.BakeryEvent.LoafBaked;
import eu.savoirfaire.infra.event.bakery.BakeryEvent.LoafSold;
import eu.savoirfaire.infra.event.bakery.Tally;
import eu.savoirfaire.infra.event.bakery.Window;
import eu.savoirfaire.infra.event.log.CloudEvents;
import eu.savoirfaire.infra.event.log.Sequencer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the log promises to those who write and those who read. */
abstract class EventLogContract extends BakeryContract {
    private static final int WRITERS = 16;
    private static final int CHANGES = 250;
    private static final int LOAVES = 20;

    @Test
    void manyWritersAtOnceLoseNothingAndDoubleNothing() throws Exception {
        var window = new Window(0);
        var subscriptions = busily(new Tally(jdbc()), window);
        IntStream.range(0, LOAVES).forEach(loaf -> bakery().open("loaf-" + loaf));
        var acknowledged = ConcurrentHashMap.<String>newKeySet();

        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var random = new Random(writer);
                writers.submit(() -> {
                    for (var change = 0; change < CHANGES; change++) {
                        var loaf = "loaf-" + random.nextInt(LOAVES);
                        acknowledged.add(loaf + " " + bakery().bake(loaf, 1));
                    }
                    return null;
                });
            }
        }

        assertThat(acknowledged).hasSize(WRITERS * CHANGES);
        assertThat(subscriptions.awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
        assertThat(rows("select stream, version from infra.event")).hasSameElementsAs(acknowledged);
        assertThat(rows("select position from infra.event order by position"))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, WRITERS * CHANGES)
                        .mapToObj(Long::toString)
                        .toList());
        assertThat(rows("""
                        select stream from (select stream, version,
                            lag(version) over (partition by stream order by position) as earlier from infra.event) e
                        where version <> coalesce(earlier, 0) + 1
                        """)).isEmpty();
        assertThat(rows("select loaf, grams, effects, version from bakery.tally order by loaf"))
                .isEqualTo(rows("select id, grams, grams, version from bakery.loaf order by id"));
        assertThat(window.seen())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, WRITERS * CHANGES).boxed().toList());
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoEvent() {
        bakery().open("loaf");

        assertThatThrownBy(() -> inTransaction(() -> {
                    bakery().bake("loaf", 500);
                    throw new IllegalArgumentException("burnt");
                }))
                .hasMessage("burnt");

        bean(Sequencer.class).all();
        assertThat(reader().after(0, 10)).isEmpty();
        assertThat(number("select version from bakery.loaf")).isZero();
        assertThat(number("select last_position from infra.event_sequence")).isZero();
    }

    @Test
    void eventsAreAppendedOnlyInATransaction() {
        assertThatThrownBy(() -> bean(EventLog.class).append("loaf", 1, List.of(new LoafSold(250))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameVersionOfAStreamIsNotAppendedTwice() {
        inTransaction(() -> append(1));

        assertThatThrownBy(() -> inTransaction(() -> append(1))).hasMessageContaining("event");

        assertThat(number("select count(*) from infra.event")).isEqualTo(1);
    }

    @Test
    void anEventComesBackAsItWasWritten() {
        bakery().open("loaf");
        var baked = new LoafBaked(750, List.of("rye", "spelt"), null);

        bakery().change("loaf", 750, List.of(baked, new LoafSold(420)));

        bean(Sequencer.class).all();
        var events = reader().after(0, 10);
        assertThat(events).extracting(event -> event.data()).containsExactly(baked, new LoafSold(420));
        assertThat(events).extracting(event -> event.ordinal()).containsExactly(0, 1);
        assertThat(events).extracting(event -> event.type()).first().isEqualTo("savoirfaire.bakery.loaf-baked.v1");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.stream()).isEqualTo("loaf");
            assertThat(event.version()).isEqualTo(1);
            assertThat(event.actor()).isEqualTo("operator");
            assertThat(event.onBehalfOf()).isEmpty();
            assertThat(event.id().version()).isEqualTo(7);
            assertThat(event.correlation()).isEqualTo(events.getFirst().id().toString());
            assertThat(event.time()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        });
    }

    @Test
    void anEventTravelsAsACloudEvent() {
        bakery().open("loaf");
        bakery().bake("loaf", 500);
        bean(Sequencer.class).all();
        var event = reader().after(0, 1).getFirst();

        var json = bean(CloudEvents.class).write(event);

        assertThat(json).isEqualTo("""
                        {"specversion":"1.0","id":"%s","source":"/savoir-faire/bakery",\
                        "type":"savoirfaire.bakery.loaf-baked.v1","subject":"loaf","time":"%s",\
                        "datacontenttype":"application/json","sequence":"0000000000000000001","version":"1","ordinal":0,\
                        "actor":"operator","correlationid":"%s","data":{"grams":500,"grains":[],"oven":null}}""".formatted(event.id(), event.time(), event.correlation()));
    }

    @Test
    void aRecordWithoutATypeIsADefectOfItsModule() {
        record Crumb() implements DomainEvent {}

        bakery().open("loaf");

        assertThatThrownBy(() -> bakery().change("loaf", 1, List.of(new Crumb())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("EventTypes");
        assertThat(number("select version from bakery.loaf")).isZero();
    }

    private boolean append(long version) {
        bean(EventLog.class).append("loaf", version, List.<BakeryEvent>of(new LoafSold(250)));
        return true;
    }
}
