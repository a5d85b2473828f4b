package eu.savoirfaire.infra.event;

import java.util.List;

/**
 * Derived state of one node that keeps its own checkpoint, as Lucene does in its commit. The database knows it only by
 * a reported lag.
 */
public non-sealed interface LocalProjection extends Subscription {

    /** The position up to which the state is durable or, for a state in memory, complete; 0 at the beginning. */
    long position();

    /** Applies events in order, then holds {@code through} as its position. */
    void apply(List<RecordedEvent> events, long through);

    /** Empties the derived state, before it is rebuilt from the beginning. */
    void clear();
}
