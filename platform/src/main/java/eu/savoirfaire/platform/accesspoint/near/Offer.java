package eu.savoirfaire.platform.accesspoint.near;

import eu.savoirfaire.platform.accesspoint.AccessPoint;
import eu.savoirfaire.platform.accesspoint.hours.Standing;
import eu.savoirfaire.platform.accesspoint.stop.Stop;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Where and when somebody is received next. */
sealed interface Offer {
    AccessPoint point();

    String municipality();

    String region();

    /** When somebody is received; the present moment when it is now, the end of time when nobody knows. */
    Instant from(Instant now);

    /** An office with opening hours. */
    record Office(AccessPoint point, Standing standing) implements Offer {
        @Override
        public String municipality() {
            return point.details().municipality();
        }

        @Override
        public String region() {
            return point.details().region();
        }

        @Override
        public Instant from(Instant now) {
            return switch (standing) {
                case Standing.Open(var _) -> now;
                case Standing.Opens(var at) -> at.toInstant();
                case Standing.Closed() -> Instant.MAX;
            };
        }
    }

    /** @param cancelled stops of the same unit that would have come before, so that nobody waits there */
    record NextStop(AccessPoint point, Stop stop, List<Stop> cancelled) implements Offer {
        @Override
        public String municipality() {
            return stop.site().municipality();
        }

        @Override
        public String region() {
            return stop.site().region();
        }

        @Override
        public Instant from(Instant now) {
            return Optional.of(stop.begins())
                    .map(ZonedDateTime::toInstant)
                    .filter(begins -> begins.isAfter(now))
                    .orElse(now);
        }
    }
}
