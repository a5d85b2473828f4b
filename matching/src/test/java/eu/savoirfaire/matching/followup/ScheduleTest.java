package eu.savoirfaire.matching.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.followup.Schedule.Times;
import eu.savoirfaire.matching.release.BrokenRelease;
import eu.savoirfaire.matching.release.Node;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Schedules RELEASED = Schedules.released();

    @Test
    void theReleasedTimesAreThoseThatWereAgreed() {
        assertThat(times(OfferKind.MENTOR)).isEqualTo(new Times.Months(List.of(1, 2, 4)));
        assertThat(times(OfferKind.VACANCY)).isEqualTo(new Times.Months(List.of(1, 3, 6)));
        assertThat(times(OfferKind.INTERNSHIP)).isEqualTo(new Times.Parts(List.of(50, 100), 3));
        assertThat(RELEASED.of(OfferKind.LOAN)).as("its book tells").isEmpty();
    }

    @Test
    void theEndOfAMonthStandsForDaysThatItDoesNotHave() {
        var began = Instant.parse("2027-12-31T15:00:00Z");

        assertThat(schedule(OfferKind.MENTOR).due(began, Optional.empty(), ROME))
                .containsExactly(nine("2028-01-31"), nine("2028-02-29"), nine("2028-04-30"));
    }

    @Test
    void anInternshipIsAskedAboutInItsMiddleAndAtItsEnd() {
        var began = Instant.parse("2027-03-01T08:00:00Z");

        assertThat(schedule(OfferKind.INTERNSHIP).due(began, Optional.of(2), ROME))
                .containsExactly(nine("2027-04-01"), nine("2027-05-01"));
        assertThat(schedule(OfferKind.INTERNSHIP).due(began, Optional.empty(), ROME))
                .as("three months where nothing is stated")
                .containsExactly(nine("2027-04-16"), nine("2027-06-01"));
    }

    @Test
    void inEveryZoneAndOfEveryDayTheTimesRiseAndComeAtNine() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var zones = new ArrayList<>(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        for (var i = 0; i < 5_000; i++) {
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var began = Instant.ofEpochSecond(random.nextLong(1_700_000_000L, 2_500_000_000L));
            var months = new TreeSet<Integer>();
            for (var n = 0; n <= random.nextInt(4); n++) {
                months.add(1 + random.nextInt(30));
            }
            var schedule = of(new Times.Months(List.copyOf(months)));

            var due = schedule.due(began, Optional.empty(), zone);

            var told = "seed %d, %s in %s, %s".formatted(seed, began, zone, months);
            assertThat(due).as(told).hasSize(months.size()).isSorted().doesNotHaveDuplicates();
            assertThat(due.getFirst()).as(told).isAfter(began);
            var first = began.atZone(zone).toLocalDate();
            var number = 0;
            for (var month : months) {
                requireRight(first, month, due.get(number++), zone, told);
            }
        }
    }

    private static void requireRight(LocalDate first, int months, Instant due, ZoneId zone, String told) {
        var there = due.atZone(zone);
        var month = YearMonth.from(first).plusMonths(months);
        assertThat(YearMonth.from(there)).as(told).isEqualTo(month);
        assertThat(there.getDayOfMonth()).as(told).isEqualTo(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
        assertThat(there.toLocalTime()).as(told).isEqualTo(Schedule.HOUR);
    }

    @Test
    void partsOfALengthNeverComeAfterItsEnd() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++) {
            var began = Instant.ofEpochSecond(random.nextLong(1_700_000_000L, 2_500_000_000L));
            var length = 1 + random.nextInt(24);

            var due = schedule(OfferKind.INTERNSHIP).due(began, Optional.of(length), ROME);

            var first = began.atZone(ROME).toLocalDate();
            var told = "seed %d, %s, %d months".formatted(seed, began, length);
            assertThat(due).as(told).hasSize(2).isSorted();
            assertThat(due.getLast())
                    .as(told)
                    .isEqualTo(nine(first.plusMonths(length).toString()));
            assertThat(Duration.between(due.getFirst(), due.getLast()).toDays())
                    .as(told)
                    .isBetween(length * 14L - 1, length * 16L);
        }
    }

    @Test
    void aScheduleThatCannotBeUsedSaysWhereAndWhy() {
        assertThatThrownBy(() -> read("months: [3, 1]"))
                .isInstanceOf(BrokenRelease.class)
                .hasMessageContaining("[3, 1]");
        assertThatThrownBy(() -> read("weeks: [1]"))
                .isInstanceOf(BrokenRelease.class)
                .hasMessageContaining("weeks");
        assertThatThrownBy(() -> read("months: []")).isInstanceOf(BrokenRelease.class);
    }

    private static Schedules read(String times) {
        var text = """
                schedules:
                  - name: some
                    version: 1
                    offers: MENTOR
                    %s
                    remind-after: 7
                    unknown-after: 21
                """.formatted(times);
        return Schedules.read(Node.read("a file", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Schedule of(Times times) {
        return new Schedule(new Edition("some", 1), OfferKind.MENTOR, times, Duration.ofDays(7), Duration.ofDays(21));
    }

    private static Schedule schedule(OfferKind kind) {
        return RELEASED.of(kind).orElseThrow();
    }

    private static Times times(OfferKind kind) {
        return schedule(kind).times();
    }

    private static Instant nine(String day) {
        return LocalDate.parse(day).atTime(9, 0).atZone(ROME).toInstant();
    }
}
