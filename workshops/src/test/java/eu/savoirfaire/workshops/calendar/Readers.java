package eu.savoirfaire.workshops.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Two independent readers of calendars, and what a VTIMEZONE means. */
final class Readers {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private Readers() {}

    /** From each onset on, the offset. */
    static SortedMap<Instant, ZoneOffset> onsets(Calendar calendar) {
        VTimeZone zone = calendar.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
        var onsets = new TreeMap<Instant, ZoneOffset>();
        for (var observance : zone.getObservances()) {
            LocalDateTime local = observance
                    .<DtStart<LocalDateTime>>getRequiredProperty("DTSTART")
                    .getDate();
            var before =
                    observance.<TzOffsetFrom>getRequiredProperty("TZOFFSETFROM").getOffset();
            var after = observance.<TzOffsetTo>getRequiredProperty("TZOFFSETTO").getOffset();
            onsets.put(local.toInstant(before), after);
        }
        return onsets;
    }

    static SortedMap<Instant, ZoneOffset> onsets(ICalendar calendar) {
        var zone = calendar.getTimezoneInfo().getTimezones().iterator().next().getComponent();
        var onsets = new TreeMap<Instant, ZoneOffset>();
        Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
                .forEach(observance -> {
                    var local = observance
                            .getDateStart()
                            .getValue()
                            .getRawComponents()
                            .toDate(UTC)
                            .toInstant();
                    var before = observance.getTimezoneOffsetFrom().getValue().getMillis();
                    var after = observance.getTimezoneOffsetTo().getValue().getMillis();
                    onsets.put(local.minusMillis(before), ZoneOffset.ofTotalSeconds((int) (after / 1000)));
                });
        return onsets;
    }

    static ZoneOffset offset(SortedMap<Instant, ZoneOffset> onsets, Instant instant) {
        return onsets.headMap(instant.plusNanos(1)).lastEntry().getValue();
    }

    static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    static ICalendar readBySecondReader(String text) {
        return Biweekly.parse(text).defaultTimezone(UTC).first();
    }

    /**
     * The moment of a local time, as RFC 5545 §3.3.5 wants it: the first, where it comes twice.
     */
    static Instant resolve(SortedMap<Instant, ZoneOffset> onsets, LocalDateTime local) {
        return onsets.values().stream()
                .distinct()
                .map(local::toInstant)
                .filter(instant -> instant.compareTo(onsets.firstKey()) >= 0
                        && local.toInstant(offset(onsets, instant)).equals(instant))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
