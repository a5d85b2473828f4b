package eu.savoirfaire.matching.eligibility;

/** Kleene's strong logic of three values; the order is that of the lattice, so that "and" is the lesser of two. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }
}
