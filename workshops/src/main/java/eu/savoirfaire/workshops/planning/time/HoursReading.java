package eu.savoirfaire.workshops.planning.time;

import java.time.LocalDateTime;

/** What came of reading the hours of a workshop. */
public sealed interface HoursReading {

    record Clear(Hours hours) implements HoursReading {}

    /**
     * Clocks are put forward past this time.
     *
     * @param next the first time after it that exists
     */
    record NoSuchTime(LocalDateTime local, LocalDateTime next) implements HoursReading {}

    /** Clocks are put back: the time comes twice, and somebody has to say which is meant. */
    record Twice(LocalDateTime local) implements HoursReading {}

    record EndsTooEarly() implements HoursReading {}
}
