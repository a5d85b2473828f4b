package eu.savoirfaire.matching.profile;

/**
 * The parts of a usual week in which something can take place.
 *
 * @param parts one bit per part: Monday morning is bit 0, then afternoon, evening and night; Sunday night is bit 27
 */
public record Availability(int parts) {
    /** Days of a week times parts of a day. */
    public static final int PARTS = 28;

    /** Any time. */
    public static final Availability ALWAYS = new Availability((1 << PARTS) - 1);

    public Availability {
        if (parts < 0 || parts >= 1 << PARTS) {
            throw new IllegalArgumentException("a week has 28 parts, not those of " + parts);
        }
    }

    public int count() {
        return Integer.bitCount(parts);
    }

    public Availability and(Availability other) {
        return new Availability(parts & other.parts);
    }
}
