package eu.savoirfaire.workshops.registration.table;

/** What became of a registration. Whether somebody attended is another matter. */
public enum RegistrationState {
    /** Named by an organisation; has not said yes. */
    NOMINATED,
    /** Asked; a trainer has not said yes. */
    PENDING_APPROVAL,
    CONFIRMED,
    WAITLISTED,
    OFFERED,
    DECLINED,
    EXPIRED,
    REJECTED,
    CANCELLED;

    /** Whether the person counts on it: there is at most one such registration of theirs, and a wish beside it. */
    public boolean isActive() {
        return switch (this) {
            case NOMINATED, PENDING_APPROVAL, CONFIRMED, WAITLISTED, OFFERED -> true;
            case DECLINED, EXPIRED, REJECTED, CANCELLED -> false;
        };
    }

    /** Whether a seat is kept for them. */
    public boolean holdsSeat() {
        return this == CONFIRMED || this == OFFERED;
    }
}
