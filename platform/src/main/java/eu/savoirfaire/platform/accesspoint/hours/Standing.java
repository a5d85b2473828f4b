package eu.savoirfaire.platform.accesspoint.hours;

import java.time.ZonedDateTime;

/** Whether an office is open at a moment. */
public sealed interface Standing {

    record Open(ZonedDateTime until) implements Standing {}

    /** Closed, and opens again then. */
    record Opens(ZonedDateTime at) implements Standing {}

    /** Closed, and nobody has said when it opens again. */
    record Closed() implements Standing {}
}
