package eu.savoirfaire.matching.lending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long the lender's words hold, and when somebody is behind.
 *
 * @param offer how long an offer stands, where the lender names no day
 * @param grace days after an instalment was due in which nobody is in arrears
 * @param zone in which days begin
 */
public record LendingPace(Duration offer, int grace, ZoneId zone) {

    public LendingPace {
        if (offer.isNegative() || grace < 0) {
            throw new IllegalArgumentException("no step takes less than no time");
        }
    }

    /** Two weeks to think it over; a week in which a transfer can be under way. */
    public static LendingPace usual() {
        return new LendingPace(Duration.ofDays(14), 7, ZoneId.of("Europe/Rome"));
    }

    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** What was due on this day or before, and is open, is behind. */
    LocalDate late(Instant now) {
        return day(now).minusDays(grace);
    }

    /** The end of a day, until which something holds. */
    public Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
