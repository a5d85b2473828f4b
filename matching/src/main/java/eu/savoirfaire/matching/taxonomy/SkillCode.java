package eu.savoirfaire.matching.taxonomy;

/** A skill of a taxonomy; the code stays, labels may change. */
public record SkillCode(String value) implements Comparable<SkillCode> {

    @Override
    public int compareTo(SkillCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
