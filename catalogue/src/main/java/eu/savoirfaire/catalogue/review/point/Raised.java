package eu.savoirfaire.catalogue.review.point;

/** A point as a curator puts it. */
public record Raised(PointId id, Weight weight, Passage passage, String text) {

    public Raised {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A point says what it asks for.");
        }
    }
}
