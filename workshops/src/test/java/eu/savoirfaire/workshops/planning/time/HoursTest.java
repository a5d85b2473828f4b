package eu.savoirfaire.workshops.planning.time;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.IanaZones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final long SEED = Long.getLong("savoir.seed", 20_260_612);

    @Test
    void anHourThatClocksSkipIsRefusedAndTheNextIsNamed() {
        var reading = Hours.read(ROME, at("2026-03-29T02:30"), at("2026-03-29T05:00"));

        assertThat(reading)
                .isEqualTo(new HoursReading.NoSuchTime(
                        LocalDateTime.parse("2026-03-29T02:30"), LocalDateTime.parse("2026-03-29T03:00")));
    }

    @Test
    void anHourThatComesTwiceHasToBeChosen() {
        var half = at("2026-10-25T02:30");
        var end = at("2026-10-25T05:00");

        assertThat(Hours.read(ROME, half, end)).isEqualTo(new HoursReading.Twice(half.local()));
        assertThat(clear(Hours.read(ROME, half.on(Pass.FIRST), end)).startsAt()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(clear(Hours.read(ROME, half.on(Pass.SECOND), end)).startsAt())
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void anEndThatComesTwiceHasToBeChosenToo() {
        var start = at("2026-10-25T01:00");
        var end = at("2026-10-25T02:15");

        assertThat(Hours.read(ROME, start, end)).isInstanceOf(HoursReading.Twice.class);
        assertThat(clear(Hours.read(ROME, start, end.on(Pass.SECOND))).length()).isEqualTo(Duration.ofMinutes(135));
    }

    @Test
    void itEndsAfterItStarts() {
        assertThat(Hours.read(ROME, at("2026-06-12T09:00"), at("2026-06-12T09:00")))
                .isEqualTo(new HoursReading.EndsTooEarly());
    }

    @Test
    void aChoiceWhereThereIsNoneIsForgotten() {
        var chosen = clear(Hours.read(ROME, at("2026-06-12T09:00").on(Pass.SECOND), at("2026-06-12T13:00")));

        assertThat(chosen).isEqualTo(clear(Hours.read(ROME, at("2026-06-12T09:00"), at("2026-06-12T13:00"))));
    }

    @Test
    void aWeeklyMeetingStaysAtItsHourWhenClocksChange() {
        var first = clear(Hours.read(ROME, at("2026-10-20T10:00"), at("2026-10-20T11:00")));

        assertThat(Rhythm.weekly(2).from(first))
                .extracting(reading -> clear(reading).startsAt())
                .containsExactly(Instant.parse("2026-10-20T08:00:00Z"), Instant.parse("2026-10-27T09:00:00Z"));
    }

    @Test
    void aSeriesThatMeetsASkippedHourSaysWhere() {
        var first = clear(Hours.read(ROME, at("2026-03-22T02:30"), at("2026-03-22T04:00")));

        assertThat(Rhythm.weekly(3).from(first))
                .hasExactlyElementsOfTypes(
                        HoursReading.Clear.class, HoursReading.NoSuchTime.class, HoursReading.Clear.class);
    }

    @Test
    void casablancaIsOnGreenwichTimeInRamadan() {
        var casablanca = ZoneId.of("Africa/Casablanca");

        assertThat(clear(Hours.read(casablanca, at("2026-02-20T10:00"), at("2026-02-20T11:00")))
                        .startsAt())
                .isEqualTo("2026-02-20T10:00:00Z");
        assertThat(clear(Hours.read(casablanca, at("2026-03-23T10:00"), at("2026-03-23T11:00")))
                        .startsAt())
                .isEqualTo("2026-03-23T09:00:00Z");
    }

    @Test
    void theFirstInstantOfSummerInBeirutIsOneOClock() {
        var beirut = ZoneId.of("Asia/Beirut");

        assertThat(Hours.read(beirut, at("2026-03-29T00:00"), at("2026-03-29T05:00")))
                .isEqualTo(new HoursReading.NoSuchTime(
                        LocalDateTime.parse("2026-03-29T00:00"), LocalDateTime.parse("2026-03-29T01:00")));
    }

    @Test
    void whatIsClearIsWhatTheClocksShowInEveryZone() {
        System.out.println("savoir.seed=" + SEED);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (var name : IanaZones.all()) {
            var zone = ZoneId.of(name);
            for (var n = 0; n < 40; n++) {
                holdsIn(zone, anyMoment(zone, random));
            }
        }
    }

    private static void holdsIn(ZoneId zone, LocalDateTime local) {
        var offsets = zone.getRules().getValidOffsets(local);
        var end = LocalMoment.at(local.plusDays(3));
        if (zone.getRules().getValidOffsets(end.local()).size() != 1) {
            return;
        }

        var reading = Hours.read(zone, LocalMoment.at(local), end);

        var what = zone + " " + local;
        switch (offsets.size()) {
            case 0 -> assertThat(reading).as(what).isInstanceOf(HoursReading.NoSuchTime.class);
            case 1 ->
                assertThat(clear(reading).start().toLocalDateTime()).as(what).isEqualTo(local);
            default -> {
                assertThat(reading).as(what).isInstanceOf(HoursReading.Twice.class);
                for (var pass : Pass.values()) {
                    assertThat(clear(Hours.read(zone, LocalMoment.at(local).on(pass), end))
                                    .start()
                                    .getOffset())
                            .as(what + pass)
                            .isEqualTo(offsets.get(pass.ordinal()));
                }
            }
        }
    }

    /** Often near a change of clocks. */
    private static LocalDateTime anyMoment(ZoneId zone, RandomGenerator random) {
        var instant = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(2 * 365 * 86_400));
        var change = zone.getRules().nextTransition(instant);
        return change == null || random.nextInt(4) == 0
                ? LocalDateTime.ofInstant(instant, zone)
                : change.getDateTimeBefore().plusMinutes(random.nextInt(-180, 180));
    }

    private static Hours clear(HoursReading reading) {
        assertThat(reading).isInstanceOf(HoursReading.Clear.class);
        return ((HoursReading.Clear) reading).hours();
    }

    private static LocalMoment at(String local) {
        return LocalMoment.at(LocalDateTime.parse(local));
    }
}
