package eu.savoirfaire.workshops.planning.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;

/**
 * When a workshop is: what the clocks of its place show at the start and the end. The instants follow from that and from
 * the rules of the zone as they are known today: when a country changes them, the local time stays.
 */
public final class Hours {
    private final ZoneId zone;
    private final LocalMoment start;
    private final LocalMoment end;

    private Hours(ZoneId zone, LocalMoment start, LocalMoment end) {
        this.zone = zone;
        this.start = start;
        this.end = end;
    }

    /** Reads what a person typed: a time that does not exist is refused, one that exists twice has to be chosen. */
    public static HoursReading read(ZoneId zone, LocalMoment start, LocalMoment end) {
        var rules = zone.getRules();
        for (var moment : new LocalMoment[] {start, end}) {
            var gap = rules.getTransition(moment.local());
            if (gap != null && gap.isGap()) {
                return new HoursReading.NoSuchTime(moment.local(), gap.getDateTimeAfter());
            }
            if (isTwice(rules, moment) && moment.pass().isEmpty()) {
                return new HoursReading.Twice(moment.local());
            }
        }
        return read(new Hours(zone, settled(rules, start), settled(rules, end)));
    }

    /**
     * What was read before and kept.
     *
     * @throws DateTimeException when it ends before it starts
     */
    public static Hours kept(ZoneId zone, LocalMoment start, LocalMoment end) {
        var hours = new Hours(zone, start, end);
        if (!hours.start().isBefore(hours.end())) {
            throw new DateTimeException(hours + " ends before it starts");
        }
        return hours;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalMoment localStart() {
        return start;
    }

    public LocalMoment localEnd() {
        return end;
    }

    public ZonedDateTime start() {
        return start.in(zone);
    }

    public ZonedDateTime end() {
        return end.in(zone);
    }

    public Instant startsAt() {
        return start().toInstant();
    }

    public Instant endsAt() {
        return end().toInstant();
    }

    /** How long it takes, as a watch measures it. */
    public Duration length() {
        return Duration.between(start(), end());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hours hours
                && zone.equals(hours.zone)
                && start.equals(hours.start)
                && end.equals(hours.end);
    }

    @Override
    public int hashCode() {
        return (zone.hashCode() * 31 + start.hashCode()) * 31 + end.hashCode();
    }

    @Override
    public String toString() {
        return start() + "/" + end();
    }

    private static HoursReading read(Hours hours) {
        return hours.start().isBefore(hours.end()) ? new HoursReading.Clear(hours) : new HoursReading.EndsTooEarly();
    }

    /** A pass is kept only where there is something to choose. */
    private static LocalMoment settled(ZoneRules rules, LocalMoment moment) {
        return isTwice(rules, moment) ? moment : LocalMoment.at(moment.local());
    }

    private static boolean isTwice(ZoneRules rules, LocalMoment moment) {
        return rules.getValidOffsets(moment.local()).size() > 1;
    }
}
