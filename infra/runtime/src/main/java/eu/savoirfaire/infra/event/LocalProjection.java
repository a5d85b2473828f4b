package eu.savoirfaire.infra.event;

import java.util.List;

/**
 * Derived state of one node that keeps its own checkpoint, as Lucene does in its commit. The database knows it only by
 * a reported lag.
 */
public non-sealed interface LocalProjection extends Subscription {

    /** The position of a state that begins with the present, such as a live feed: nothing earlier reaches it. */
    long NOW = -1;

    /**
     * The position up to which the state is durable or, for a state in memory, complete; 0 at the beginning. Asked once
     * when the program starts: from there the log is followed. A position that the log has not reached yet (its database
     * was restored from a backup) means {@link #clear} and a new beginning.
     */
    long position();

    /**
     * Applies events in order, then holds {@code through} as its position. The same events may come again after a crash
     * or a failure, and single ones later, out of turn, when somebody had them retried; events may be none when all up to
     * {@code through} were laid aside.
     */
    void apply(List<RecordedEvent> events, long through);

    /** Empties the derived state, before it is rebuilt from the beginning. */
    void clear();

    /** Called when a cleared state has caught up with the log: whoever kept serving the old one goes over now. */
    default void rebuilt() {}
}
