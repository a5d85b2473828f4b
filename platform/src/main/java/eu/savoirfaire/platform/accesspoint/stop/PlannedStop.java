package eu.savoirfaire.platform.accesspoint.stop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A stop that somebody plans, in the local time of the place.
 *
 * @param until on the next day when it is not after {@code from}
 */
public record PlannedStop(LocalDate day, LocalTime from, LocalTime until, ZoneId zone) {

    public ZonedDateTime begins() {
        return day.atTime(from).atZone(zone);
    }

    public ZonedDateTime ends() {
        return lastDay().atTime(until).atZone(zone);
    }

    /** Whether the clocks show both times on these days: in the night they go forward, an hour is left out. */
    boolean exists() {
        return begins().toLocalTime().equals(from) && ends().toLocalTime().equals(until);
    }

    private LocalDate lastDay() {
        return until.isAfter(from) ? day : day.plusDays(1);
    }
}
