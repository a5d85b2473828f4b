package eu.savoirfaire.workshops;

import java.time.ZoneId;
import java.util.List;

/** The time zones of the JDK, without those that ical4j adds to it while it reads a calendar. */
public final class IanaZones {
    private IanaZones() {}

    public static List<String> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> !name.startsWith("ical4j"))
                .sorted()
                .toList();
    }
}
