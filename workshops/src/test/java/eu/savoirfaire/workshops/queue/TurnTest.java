package eu.savoirfaire.workshops.queue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.IanaZones;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Instant FREEZE = Instant.parse("2026-06-12T07:00:00Z");
    private static final long SEED = Long.getLong("savoir.seed", 20_260_614);

    @ParameterizedTest
    @CsvSource({
        // long before: a day
        "2026-06-01T10:00:00Z, 2026-06-02T10:00:00Z",
        // a day later it is night: until eight in the morning
        "2026-06-01T20:30:00Z, 2026-06-03T06:00:00Z",
        "2026-06-02T04:00:00Z, 2026-06-03T06:00:00Z",
        // less than three days before: four hours
        "2026-06-10T08:00:00Z, 2026-06-10T12:00:00Z",
        "2026-06-10T15:00:00Z, 2026-06-11T06:00:00Z",
        // the night before the freeze is short enough for an answer in the morning
        "2026-06-11T15:00:00Z, 2026-06-12T06:00:00Z"
    })
    void anOfferStandsSoLong(Instant now, Instant until) {
        assertThat(Turn.at(now, FREEZE, ROME)).isEqualTo(new Turn.Offer(until));
    }

    @Test
    void aFreezeInTheNightEndsOffersInTheEvening() {
        var freeze = Instant.parse("2026-06-12T05:30:00Z");

        assertThat(Turn.at(Instant.parse("2026-06-11T14:00:00Z"), freeze, ROME))
                .isEqualTo(new Turn.Offer(Instant.parse("2026-06-11T17:59:00Z")));
        assertThat(Turn.at(Instant.parse("2026-06-11T17:20:00Z"), freeze, ROME)).isEqualTo(new Turn.AtOnce());
    }

    @Test
    void onTheLastDayNobodyIsAskedAndAfterTheFreezeNobodyMoves() {
        assertThat(Turn.at(FREEZE.minus(Duration.ofHours(12)), FREEZE, ROME)).isInstanceOf(Turn.Offer.class);
        assertThat(Turn.at(FREEZE.minus(Duration.ofHours(12)).plusNanos(1), FREEZE, ROME))
                .isEqualTo(new Turn.AtOnce());
        assertThat(Turn.at(FREEZE.minusNanos(1), FREEZE, ROME)).isEqualTo(new Turn.AtOnce());
        assertThat(Turn.at(FREEZE, FREEZE, ROME)).isEqualTo(new Turn.Frozen());
    }

    @Test
    void noOfferEverEndsInTheNightOrAfterTheFreezeAnywhere() {
        System.out.println("savoir.seed=" + SEED);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var offers = 0;
        for (var name : IanaZones.all()) {
            var zone = ZoneId.of(name);
            for (var n = 0; n < 300; n++) {
                var now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(2 * 365 * 86_400));
                var freeze = now.plusSeconds(random.nextInt(5 * 86_400));
                if (Turn.at(now, freeze, zone) instanceof Turn.Offer(var until)) {
                    offers++;
                    var what = "%s now %s freeze %s until %s".formatted(zone, now, freeze, until);
                    assertThat(until).as(what).isAfter(now).isBeforeOrEqualTo(freeze);
                    assertThat(Turn.isQuiet(until, zone)).as(what).isFalse();
                    assertThat(Duration.between(now, until)).as(what).isBetween(Turn.SHORTEST, Duration.ofHours(38));
                }
            }
        }
        assertThat(offers).isGreaterThan(100_000);
    }
}
