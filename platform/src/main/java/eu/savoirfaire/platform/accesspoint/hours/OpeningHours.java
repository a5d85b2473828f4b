package eu.savoirfaire.platform.accesspoint.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When an office is open, in local time.
 *
 * @param weekly the spans of each day of the week; a day that is not here is closed
 * @param exceptions days that differ; without spans for a day on which it is closed
 */
public record OpeningHours(Map<DayOfWeek, List<Span>> weekly, Map<LocalDate, List<Span>> exceptions) {
    /** Farther ahead nobody is told when it opens. */
    private static final int DAYS_AHEAD = 60;

    private static final OpeningHours NONE = new OpeningHours(Map.of(), Map.of());

    public OpeningHours {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        weekly.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                week.put(day, List.copyOf(spans));
            }
        });
        weekly = Collections.unmodifiableMap(week);
        var days = new TreeMap<LocalDate, List<Span>>();
        exceptions.forEach((day, spans) -> days.put(day, List.copyOf(spans)));
        exceptions = Collections.unmodifiableMap(days);
    }

    /** Never, or not said. */
    public static OpeningHours none() {
        return NONE;
    }

    public List<Span> on(LocalDate day) {
        var differing = exceptions.get(day);
        return differing != null ? differing : weekly.getOrDefault(day.getDayOfWeek(), List.of());
    }

    /** How it stands at a moment, in the zone of that moment; spans are in its local time, change nights included. */
    public Standing at(ZonedDateTime now) {
        for (var ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            var day = now.toLocalDate().plusDays(ahead);
            for (var span : on(day)) {
                var opens = day.atTime(span.from()).atZone(now.getZone());
                var closes = day.atTime(span.until()).atZone(now.getZone());
                if (closes.isAfter(now)) {
                    return opens.isAfter(now) ? new Standing.Opens(opens) : new Standing.Open(closes);
                }
            }
        }
        return new Standing.Closed();
    }
}
