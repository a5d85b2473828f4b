package eu.savoirfaire.matching.taxonomy;

/** An occupation of a taxonomy; the code stays, labels may change. */
public record OccupationCode(String value) implements Comparable<OccupationCode> {

    @Override
    public int compareTo(OccupationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
