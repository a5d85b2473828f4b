package eu.savoirfaire.platform.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MorningsTest {
    private static final long SEED = Long.getLong("savoir.seed", 20_261_122);
    private static final Mornings ROME = new Mornings(ZoneId.of("Europe/Rome"), LocalTime.of(7, 0), DayOfWeek.MONDAY);

    /** In a zone that puts the clocks forward at midnight, at a time of day that is skipped. */
    private static final Mornings SKIPPED =
            new Mornings(ZoneId.of("Africa/Cairo"), LocalTime.of(0, 30), DayOfWeek.FRIDAY);

    @Test
    void aMorningIsTheLatestFromTheMomentItComes() {
        var morning = Instant.parse("2026-01-15T06:00:00Z");

        assertThat(ROME.latest(morning)).isEqualTo(morning);
        assertThat(ROME.latest(morning.minusNanos(1))).isEqualTo(morning.minus(Duration.ofDays(1)));
        assertThat(ROME.next(morning)).isEqualTo(morning.plus(Duration.ofDays(1)));
        assertThat(ROME.next(morning.minusNanos(1))).isEqualTo(morning);
    }

    @Test
    void theWeekBeginsOnItsDay() {
        assertThat(ROME.nextWeekly(Instant.parse("2026-11-22T10:00:00Z"))).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(ROME.nextWeekly(Instant.parse("2026-11-23T06:00:00Z"))).isEqualTo("2026-11-30T06:00:00Z");
    }

    @Test
    void whateverTheMomentItLiesBetweenTwoMorningsOfAdjoiningDays() {
        System.out.println("savoir.seed=" + SEED);
        var random = new Random(SEED);
        var from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        for (var i = 0; i < 20_000; i++) {
            var now = Instant.ofEpochSecond(from + random.nextInt(3 * 365 * 86_400));
            for (var mornings : new Mornings[] {ROME, SKIPPED}) {
                var latest = mornings.latest(now);
                var next = mornings.next(now);

                assertThat(latest).as("before %s", now).isBeforeOrEqualTo(now);
                assertThat(next).as("after %s", now).isAfter(now);
                assertThat(Duration.between(latest, next))
                        .as("a day at %s", now)
                        .isBetween(Duration.ofHours(23), Duration.ofHours(25));
                assertThat(mornings.latest(next)).isEqualTo(next);
                assertThat(mornings.nextWeekly(now))
                        .isBetween(next, next.plus(Duration.ofDays(7)).plus(Duration.ofHours(1)));
            }
        }
    }
}
