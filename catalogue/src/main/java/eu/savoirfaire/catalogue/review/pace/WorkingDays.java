package eu.savoirfaire.catalogue.review.pace;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Time that counts: the hours of all days but Saturdays, Sundays and holidays.
 *
 * @param zone whose days they are
 * @param holidays days on which nobody is expected to work
 */
public record WorkingDays(ZoneId zone, Set<LocalDate> holidays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /**
     * The moment at which so much working time has passed.
     *
     * @param days working days, also parts of one; not negative
     */
    public Instant after(Instant start, double days) {
        var left = Duration.ofSeconds(Math.round(days * 86_400));
        var at = start.atZone(zone);
        while (true) {
            if (!counts(at.toLocalDate())) {
                at = nextDay(at);
                continue;
            }
            var today = Duration.between(at, nextDay(at));
            if (left.compareTo(today) <= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = nextDay(at);
        }
    }

    /** How many working days, also parts of one, lie between two moments; 0 where the second is not later. */
    public double between(Instant start, Instant end) {
        var at = start.atZone(zone);
        var last = end.atZone(zone);
        var time = Duration.ZERO;
        while (at.isBefore(last)) {
            var next = nextDay(at);
            var until = next.isBefore(last) ? next : last;
            time = counts(at.toLocalDate()) ? time.plus(Duration.between(at, until)) : time;
            at = until;
        }
        return time.toSeconds() / 86_400.0;
    }

    boolean counts(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    private static ZonedDateTime nextDay(ZonedDateTime at) {
        return at.toLocalDate().plusDays(1).atStartOfDay(at.getZone());
    }
}
