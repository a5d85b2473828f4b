package eu.savoirfaire.matching.match.table;

import java.util.Locale;

/** What can be done to a match. */
public enum MatchAction {
    ACCEPT_AS_SEEKER,
    ACCEPT_AS_PROVIDER,
    /** Tells each side who the other is. */
    INTRODUCE,
    BEGIN,
    CONCLUDE,
    DECLINE_AS_SEEKER,
    DECLINE_AS_PROVIDER,
    EXPIRE,
    WITHDRAW,
    CANCEL,
    REVOKE_CONSENT,
    SUPERSEDE,
    /** After an appeal that was heard. */
    REOPEN;

    /** As events and the audit have it: {@code accept-as-seeker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
