package eu.savoirfaire.matching.match.table;

import java.util.Locale;

/** How far two sides have come. */
public enum MatchState {
    /** Suggested; neither side has said anything. */
    PROPOSED,
    SEEKER_ACCEPTED,
    PROVIDER_ACCEPTED,
    /** Both said yes: an introduction is reserved for them, for a while. */
    MUTUAL,
    /** They know of each other and talk. */
    INTRODUCED,
    /** The work, the mentoring, the loan has begun. */
    ACTIVE,
    /** It came to its end, and what came of it is known, or known to be unknown. */
    OUTCOME,
    DECLINED_BY_SEEKER,
    DECLINED_BY_PROVIDER,
    EXPIRED,
    /** The need is withdrawn. */
    WITHDRAWN,
    /** The offer is gone. */
    CANCELLED,
    CONSENT_REVOKED,
    /** Another match of the same need has begun. */
    SUPERSEDED;

    /** Whether something can still come of it. */
    public boolean isOpen() {
        return compareTo(OUTCOME) < 0;
    }

    /** Whether it waits for a "yes" of at least one side. */
    public boolean isAsked() {
        return this == PROPOSED || this == SEEKER_ACCEPTED || this == PROVIDER_ACCEPTED;
    }

    /** Whether it ended without having begun, so that one may appeal. */
    public boolean isRefusal() {
        return this == DECLINED_BY_PROVIDER || this == EXPIRED || this == CANCELLED;
    }

    /** What of the offer's places it holds. */
    public Claim claim() {
        return switch (this) {
            case MUTUAL -> Claim.RESERVED;
            case INTRODUCED -> Claim.INTRODUCED;
            case ACTIVE -> Claim.ACTIVE;
            case OUTCOME -> Claim.SPENT;
            default -> Claim.NONE;
        };
    }

    /** As events have it: {@code seeker-accepted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
