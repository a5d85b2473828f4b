package eu.savoirfaire.infra.event.recipient;

import eu.savoirfaire.infra.event.Subscription;
import eu.savoirfaire.infra.event.UnknownEventType;

/** One subscription as delivery sees it; the two kinds differ in where the checkpoint lives. Used by one thread at a time. */
public sealed interface Recipient permits SharedRecipient, LocalRecipient {

    /** The name under which the database knows it. */
    String key();

    Subscription.Kind kind();

    /** The last position dealt with, as far as this process knows; 0 before {@link #enter}. */
    long position();

    /** Makes it known to the database and finds out how far it came. */
    void enter(long head);

    /**
     * Takes the next events, at most {@code limit}.
     *
     * @throws EventFailed when it could not take one; those before it may or may not have been taken
     * @throws UnknownEventType when the very next event is of an unknown type
     */
    Taken take(int limit);

    /** Lays the event aside that failed, which must be the next one, and goes on behind it. */
    void park(EventFailed failed, int attempts);

    /** Tries the parked events of a stream in order; whether none is left. */
    boolean retry(String stream);

    /**
     * Derives the state anew from the beginning of the log; whether it came to the end.
     *
     * @throws UnknownEventType when the log holds an event of an unknown type
     */
    boolean rebuild(Progress progress, long head);

    /** Called now and then while there is nothing to take. */
    void idle();
}
