package eu.savoirfaire.matching.need.table;

/** How a need stands. */
public enum NeedState {
    /** Being written; nobody else sees it. */
    DRAFT,
    /** Stated, but the person has not agreed that it is brought before anybody, or does not any more. */
    WAITING,
    /** Offers are looked for. */
    STATED,
    /** The person wants a rest. */
    PAUSED,
    /** What was needed is there. */
    MET,
    WITHDRAWN;

    /** Whether it may be brought before anybody. */
    public boolean stands() {
        return this == STATED;
    }

    /** Whether its answers can still be changed. */
    public boolean isOpen() {
        return this != MET && this != WITHDRAWN;
    }
}
