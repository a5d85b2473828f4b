package eu.savoirfaire.platform.notification.delivery;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The mornings on which summaries are written. A day has one, however long it is; where the clocks skip its time of day, it
 * comes as much later as they were put forward.
 */
record Mornings(ZoneId zone, LocalTime at, DayOfWeek weeklyOn) {

    static Mornings of(NotificationSettings settings) {
        return new Mornings(ZoneId.of(settings.zone()), LocalTime.parse(settings.morning()), settings.weeklyOn());
    }

    /** The last that has come, this very moment included. */
    Instant latest(Instant now) {
        var today = onDayOf(now, 0);
        return (today.isAfter(now) ? onDayOf(now, -1) : today);
    }

    /** The next to come. */
    Instant next(Instant now) {
        var today = onDayOf(now, 0);
        return today.isAfter(now) ? today : onDayOf(now, 1);
    }

    /** The next to come on the day of weekly summaries. */
    Instant nextWeekly(Instant now) {
        var day = now.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(weeklyOn));
        var morning = ZonedDateTime.of(day, at, zone).toInstant();
        return morning.isAfter(now)
                ? morning
                : ZonedDateTime.of(day.plusWeeks(1), at, zone).toInstant();
    }

    private Instant onDayOf(Instant now, int further) {
        var day = now.atZone(zone).toLocalDate().plusDays(further);
        return ZonedDateTime.of(day, at, zone).toInstant();
    }
}
