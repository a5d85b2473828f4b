package eu.savoirfaire.matching.eligibility;

/** Whether a person can change what a rule looks at. */
public enum Change {
    /** By an answer or a decision. */
    NOW(1),
    /** By learning, by waiting for a paper. */
    WITH_TIME(10),
    /** Never advised. */
    NOT(0);

    private final int cost;

    Change(int cost) {
        this.cost = cost;
    }

    /** How hard it is, for comparing sets of changes; published. */
    public int cost() {
        if (this == NOT) {
            throw new IllegalStateException("what cannot be changed has no cost");
        }
        return cost;
    }
}
