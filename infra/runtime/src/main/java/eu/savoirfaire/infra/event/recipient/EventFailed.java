package eu.savoirfaire.infra.event.recipient;

import eu.savoirfaire.infra.event.log.StoredEvent;

/** A subscription could not take an event; what it did meanwhile has been undone. */
public final class EventFailed extends RuntimeException {
    private static final int LONGEST_REASON = 1000;

    private final transient StoredEvent event;

    EventFailed(StoredEvent event, Throwable cause) {
        super(cause);
        this.event = event;
    }

    public StoredEvent event() {
        return event;
    }

    /** What a person reads beside the parked event; at most 1000 characters. */
    public String reason() {
        var cause = getCause() == null ? this : getCause();
        var reason = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
