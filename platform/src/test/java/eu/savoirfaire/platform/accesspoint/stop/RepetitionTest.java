package eu.savoirfaire.platform.accesspoint.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Test
    void everySecondTuesdayIsEveryFourteenDays() {
        var days = Repetition.EVERY_SECOND_WEEK.days(LocalDate.of(2026, 10, 13), LocalDate.of(2026, 12, 8));

        assertThat(days)
                .containsExactly(
                        LocalDate.of(2026, 10, 13),
                        LocalDate.of(2026, 10, 27),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 12, 8));
    }

    @Test
    void theSecondTuesdayOfEachMonth() {
        var days = Repetition.MONTHLY.days(LocalDate.of(2026, 11, 10), LocalDate.of(2027, 2, 28));

        assertThat(days)
                .containsExactly(
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2027, 1, 12),
                        LocalDate.of(2027, 2, 9));
    }

    @Test
    void aFifthWeekdayIsTheLastOfEachMonth() {
        var days = Repetition.MONTHLY.days(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 1, 31));

        assertThat(days)
                .containsExactly(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 25));
    }

    @Test
    void tooManyDatesShow() {
        assertThat(Repetition.WEEKLY.days(LocalDate.of(2026, 1, 1), LocalDate.of(2040, 1, 1)))
                .hasSize(Repetition.MOST + 1);
    }

    @Test
    void everyDayOfARuleIsOnItsWeekdayAndInItsTime() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var trial = 0; trial < 300; trial++) {
            var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            var last = first.plusDays(random.nextInt(200));
            for (var repetition : Repetition.values()) {
                var days = repetition.days(first, last);

                assertThat(days)
                        .as("seed %d: %s from %s until %s", seed, repetition, first, last)
                        .startsWith(first);
                assertThat(days).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
                assertThat(days).as("seed %d", seed).allMatch(day -> day.getDayOfWeek() == first.getDayOfWeek());
                assertThat(days).as("seed %d", seed).allMatch(day -> !day.isAfter(last));
                if (repetition == Repetition.WEEKLY) {
                    assertThat(days)
                            .hasSize((int) Math.min(Repetition.MOST + 1, 1 + ChronoUnit.WEEKS.between(first, last)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28,9", "2026-10-24,11", "2026-11-07,10"})
    void aStopOverTheNightIsAsLongAsTheClocksMakeIt(LocalDate day, long hours) {
        var stop = new PlannedStop(day, LocalTime.of(20, 0), LocalTime.of(6, 0), ROME);

        assertThat(Duration.between(stop.begins(), stop.ends())).isEqualTo(Duration.ofHours(hours));
        assertThat(stop.exists()).isTrue();
    }

    @Test
    void aTimeThatTheClocksSkipDoesNotExist() {
        var sunday = LocalDate.of(2026, 3, 29);
        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);

        assertThat(new PlannedStop(sunday, LocalTime.of(2, 30), LocalTime.of(5, 0), ROME).exists())
                .isFalse();
        assertThat(new PlannedStop(sunday, LocalTime.of(1, 30), LocalTime.of(2, 30), ROME).exists())
                .isFalse();
        assertThat(new PlannedStop(sunday, LocalTime.of(1, 30), LocalTime.of(3, 30), ROME).exists())
                .isTrue();
    }

    @Test
    void repeatedStopsKeepTheirLocalTimeOverTheChange() {
        var stops = Repetition.WEEKLY.days(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 27)).stream()
                .map(day -> new PlannedStop(day, LocalTime.of(9, 0), LocalTime.of(12, 0), ROME))
                .toList();

        assertThat(stops).extracting(stop -> stop.begins().toLocalTime()).containsOnly(LocalTime.of(9, 0));
        assertThat(Duration.between(stops.get(0).begins(), stops.get(1).begins()))
                .isEqualTo(Duration.ofDays(7).plusHours(1));
    }
}
