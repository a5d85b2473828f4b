package eu.savoirfaire.matching.profile;

/**
 * A place that people can travel to and from.
 *
 * @param region ISO 3166-1 alpha-2 or NUTS code
 * @param latitude north of the equator, in 1/10,000 degree (about 11 m)
 * @param longitude east of Greenwich, in 1/10,000 degree
 */
public record Place(String region, int latitude, int longitude) {
    /** Mean radius of the earth (IUGG), in kilometres. */
    private static final double EARTH = 6371.0088;

    public Place {
        if (Math.abs(latitude) > 900_000 || Math.abs(longitude) > 1_800_000) {
            throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
        }
    }

    /** Whether the place lies in a territory; NUTS codes begin with the code of what they lie in. */
    public boolean liesIn(String territory) {
        return region.startsWith(territory);
    }

    /** Great-circle distance in whole metres, by the haversine formula. */
    public int metresTo(Place other) {
        var north = halfSine(other.latitude - latitude);
        var east = halfSine(other.longitude - longitude);
        var h = north * north
                + StrictMath.cos(radians(latitude)) * StrictMath.cos(radians(other.latitude)) * east * east;
        return (int) Math.round(2000 * EARTH * StrictMath.asin(Math.min(1, StrictMath.sqrt(h))));
    }

    private static double halfSine(int difference) {
        return StrictMath.sin(radians(difference) / 2);
    }

    private static double radians(int tenThousandths) {
        return StrictMath.toRadians(tenThousandths / 10_000.0);
    }
}
