package eu.savoirfaire.matching.mediator;

import java.util.Locale;

/** How far it has come that somebody stands between two sides. */
public enum MediationState {
    /** Somebody wants it; the person has to agree first. */
    WISHED,
    /** The person agreed; the mediator is asked. */
    ASKED,
    ACCEPTED,
    DECLINED,
    /** The person did not agree. */
    REFUSED,
    /** One of the two sides took it back. */
    WITHDRAWN,
    /** The mediator cannot go on. */
    LEFT,
    /** The match is over. */
    ENDED;

    public boolean isOpen() {
        return compareTo(ACCEPTED) <= 0;
    }

    /** As events and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
