package eu.savoirfaire.workshops.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a time zone around an event (RFC 5545 §3.6.5), from the JDK's data: one observance that is in force
 * when the event begins, and one for each change until it ends. No recurrence rules, which readers take differently.
 */
final class ClippedZone {
    private static final LocalDateTime LONG_AGO = LocalDate.EPOCH.atStartOfDay();

    private ClippedZone() {}

    /** @param last the last day of the event, included */
    static VTimeZone around(ZoneId zone, LocalDate first, LocalDate last) {
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(observances(zone, first, last.plusDays(1))));
    }

    private static List<Observance> observances(ZoneId zone, LocalDate first, LocalDate end) {
        var rules = zone.getRules();
        var begin = first.atStartOfDay(zone).toInstant();
        var over = end.atStartOfDay(zone).toInstant();
        var observances = new ArrayList<Observance>();
        var inForce = rules.previousTransition(begin.plusNanos(1));
        observances.add(isUnknown(inForce) ? always(rules.getOffset(begin)) : from(zone, inForce));
        for (var next = rules.nextTransition(begin);
                next != null && next.getInstant().isBefore(over);
                next = rules.nextTransition(next.getInstant())) {
            observances.add(from(zone, next));
        }
        return observances;
    }

    /** Before zones had whole minutes clocks followed the sun; many readers drop the seconds, and no event is so old. */
    private static boolean isUnknown(@Nullable ZoneOffsetTransition inForce) {
        return inForce == null || inForce.getOffsetBefore().getTotalSeconds() % 60 != 0;
    }

    private static Observance from(ZoneId zone, ZoneOffsetTransition change) {
        var properties = properties(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        return zone.getRules().isDaylightSavings(change.getInstant())
                ? new Daylight(properties)
                : new Standard(properties);
    }

    private static Observance always(ZoneOffset offset) {
        return new Standard(properties(LONG_AGO, offset, offset));
    }

    private static PropertyList properties(LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        return new PropertyList(
                List.<Property>of(new DtStart<>(onset), new TzOffsetFrom(before), new TzOffsetTo(after)));
    }
}
