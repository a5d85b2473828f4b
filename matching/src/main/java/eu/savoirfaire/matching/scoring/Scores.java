package eu.savoirfaire.matching.scoring;

/**
 * How well a need and an offer suit each other, in micro-units.
 *
 * @param u for the seeker
 * @param v for the provider
 */
public record Scores(long u, long v) {

    /** The reciprocal score ⌊2uv/(u+v)⌋: 0 if one side has 0, near the lesser of both. Never falls when u or v rises. */
    public long r() {
        return reciprocal(u, v);
    }

    public static long reciprocal(long u, long v) {
        return u == 0 || v == 0 ? 0 : 2 * u * v / (u + v);
    }
}
