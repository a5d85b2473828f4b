package eu.savoirfaire.matching.match.table;

/** What a match holds of the places of its offer. */
public enum Claim {
    NONE,
    /** One of the introductions, for a while. */
    RESERVED,
    /** One of the introductions. */
    INTRODUCED,
    /** One of the positions. */
    ACTIVE,
    /** A position that is over: taken for good, or free for the next, as the offer has it. */
    SPENT
}
