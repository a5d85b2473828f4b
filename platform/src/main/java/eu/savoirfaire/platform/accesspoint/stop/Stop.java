package eu.savoirfaire.platform.accesspoint.stop;

import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.StopId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A mobile unit stands somewhere for some hours.
 *
 * @param begins in the zone in whose local time it was announced
 * @param ends after {@code begins}, in the same zone
 * @param cancelled still shown, as cancelled, so that nobody waits there
 * @param version grows with every change
 */
public record Stop(
        StopId id,
        AccessPointId unit,
        Site site,
        ZonedDateTime begins,
        ZonedDateTime ends,
        boolean cancelled,
        long version) {

    /**
     * Where a unit stands.
     *
     * @param place where exactly, such as a square or a car park
     * @param region NUTS code, or the code of a country
     */
    public record Site(String place, String municipality, String region) {}

    /** Whether both would stand at the same moment; one may begin when the other ends. */
    boolean overlaps(Stop other) {
        return begins.toInstant().isBefore(other.ends.toInstant())
                && other.begins.toInstant().isBefore(ends.toInstant());
    }

    /** Empty when it is so already. */
    Optional<Stop> turned(boolean off) {
        return cancelled == off
                ? Optional.empty()
                : Optional.of(new Stop(id, unit, site, begins, ends, off, version + 1));
    }
}
