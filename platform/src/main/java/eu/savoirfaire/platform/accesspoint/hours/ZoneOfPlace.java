package eu.savoirfaire.platform.accesspoint.hours;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** The time zone that clocks show in a region or a country: of CLDR where there is one zone alone, else from a table. */
public final class ZoneOfPlace {
    private static final Map<String, String> REGIONS = Map.of(
            "ES70", "Atlantic/Canary",
            "PT20", "Atlantic/Azores",
            "PT30", "Atlantic/Madeira");
    private static final Map<String, String> COUNTRIES = Map.of(
            "ES", "Europe/Madrid",
            "PT", "Europe/Lisbon",
            "DE", "Europe/Berlin",
            "CY", "Asia/Nicosia",
            "UA", "Europe/Kyiv",
            "TR", "Europe/Istanbul",
            "EL", "Europe/Athens",
            "UK", "Europe/London");

    private ZoneOfPlace() {}

    /** @param code a NUTS code of a region, or ISO 3166-1 alpha-2 of a country */
    public static ZoneId of(String code) {
        var country = code.substring(0, 2);
        var known = REGIONS.getOrDefault(code, COUNTRIES.get(country));
        return known == null ? only(country) : ZoneId.of(known);
    }

    private static ZoneId only(String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .sorted()
                .findFirst()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
