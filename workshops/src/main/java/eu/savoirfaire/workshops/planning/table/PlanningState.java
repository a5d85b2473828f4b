package eu.savoirfaire.workshops.planning.table;

/** How far a planned workshop is. That it is full is never a state: it follows from its seats. */
public enum PlanningState {
    DRAFT,
    /** Announced; nobody can register yet. */
    SCHEDULED,
    OPEN,
    /** Registration is closed, the queue still moves. */
    CLOSED,
    LIVE,
    HELD,
    /** Broken off. */
    ABORTED,
    /** Its record is public. */
    RECORDED,
    /** Waits for a new date; registrations are kept. */
    POSTPONED,
    CANCELLED;

    /** Whether people expect it to take place at its hours. */
    public boolean isAhead() {
        return this == SCHEDULED || this == OPEN || this == CLOSED;
    }

    /** Whether it is over, in whatever way. */
    public boolean isOver() {
        return switch (this) {
            case HELD, ABORTED, RECORDED, CANCELLED -> true;
            case DRAFT, SCHEDULED, OPEN, CLOSED, LIVE, POSTPONED -> false;
        };
    }
}
