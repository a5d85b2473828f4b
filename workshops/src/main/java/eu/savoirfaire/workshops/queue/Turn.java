package eu.savoirfaire.workshops.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** How the next in a queue gets a seat that is free now. */
public sealed interface Turn {
    /** From then on offers are short. */
    Duration SHORT_OFFERS = Duration.ofHours(72);

    /** From then on there are no offers. */
    Duration NO_OFFERS = Duration.ofHours(12);

    Duration LONG_TERM = Duration.ofHours(24);
    Duration SHORT_TERM = Duration.ofHours(4);

    /** An offer that could not stand as long is none. */
    Duration SHORTEST = Duration.ofHours(1);

    /** Nobody has to answer from then on … */
    LocalTime QUIET_FROM = LocalTime.of(20, 0);

    /** … until then. */
    LocalTime QUIET_UNTIL = LocalTime.of(8, 0);

    /** It is offered to the first. */
    record Offer(Instant until) implements Turn {}

    /** The first who comes at short notice has it. */
    record AtOnce() implements Turn {}

    /** The queue is frozen: the host admits those who are there. */
    record Frozen() implements Turn {}

    /**
     * What happens now. An offer never ends between eight in the evening and eight in the morning where its recipient is,
     * nor after the freeze: it lasts longer for a night, and shorter for a freeze.
     *
     * @param zone of whoever would get the offer
     */
    static Turn at(Instant now, Instant freeze, ZoneId zone) {
        if (!now.isBefore(freeze)) {
            return new Frozen();
        }
        var left = Duration.between(now, freeze);
        if (left.compareTo(NO_OFFERS) < 0) {
            return new AtOnce();
        }
        var term = left.compareTo(SHORT_OFFERS) < 0 ? SHORT_TERM : LONG_TERM;
        var until = nextMorning(now.plus(term), zone);
        if (until.isAfter(freeze)) {
            until = eveningBefore(freeze, zone);
        }
        return Duration.between(now, until).compareTo(SHORTEST) < 0 ? new AtOnce() : new Offer(until);
    }

    /** Whether nobody there has to answer at this moment. */
    static boolean isQuiet(Instant moment, ZoneId zone) {
        return isQuiet(moment.atZone(zone));
    }

    private static boolean isQuiet(ZonedDateTime local) {
        var time = local.toLocalTime();
        return !time.isBefore(QUIET_FROM) || time.isBefore(QUIET_UNTIL);
    }

    private static Instant nextMorning(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        if (!isQuiet(local)) {
            return moment;
        }
        var day = local.toLocalTime().isBefore(QUIET_UNTIL)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(QUIET_UNTIL).atZone(zone).toInstant();
    }

    /** The last moment up to this one at which somebody may have to answer; a minute before the quiet begins. */
    private static Instant eveningBefore(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        if (!isQuiet(local)) {
            return moment;
        }
        var day =
                local.toLocalTime().isBefore(QUIET_UNTIL) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return day.atTime(QUIET_FROM.minusMinutes(1)).atZone(zone).toInstant();
    }
}
