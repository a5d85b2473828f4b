package eu.savoirfaire.matching.introduction.disclosure;

import eu.savoirfaire.matching.match.table.MatchState;

/** How much of a person is shown to whoever offers something. */
public enum Tier {
    /** That there was a match, and how it ended. */
    TRACE,
    /** Without a name: which requirements are met, and how each skill is covered. */
    CARD,
    /** What the person can do; not how to reach them. */
    CURRICULUM,
    /** How to reach them. */
    CONTACT;

    /** What is shown while a match is in this state. */
    public static Tier of(MatchState state) {
        return switch (state) {
            case PROPOSED, PROVIDER_ACCEPTED -> CARD;
            case SEEKER_ACCEPTED, MUTUAL -> CURRICULUM;
            case INTRODUCED, ACTIVE -> CONTACT;
            case OUTCOME,
                    DECLINED_BY_SEEKER,
                    DECLINED_BY_PROVIDER,
                    EXPIRED,
                    WITHDRAWN,
                    CANCELLED,
                    CONSENT_REVOKED,
                    SUPERSEDED -> TRACE;
        };
    }
}
