package eu.savoirfaire.platform.accesspoint.near;

import java.util.Locale;

/** How near something is. Nobody's coordinates are needed: the order is that of places, then of the schematic map. */
public enum Nearness {
    SAME_MUNICIPALITY,
    SAME_REGION,
    /** In a region whose tile touches on the schematic map. */
    NEIGHBOURING_REGION,
    FARTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
