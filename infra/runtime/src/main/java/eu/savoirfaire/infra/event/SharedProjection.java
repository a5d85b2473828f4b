package eu.savoirfaire.infra.event;

/**
 * Derived state in a store that all nodes share, rebuilt from the beginning when need be. One worker in the cluster
 * applies it; its checkpoint moves in the transaction of {@link #apply}.
 */
public non-sealed interface SharedProjection extends Subscription {

    /** Applies one event; must do nothing new when it comes again. Events it does not care about are passed too. */
    void apply(RecordedEvent event);

    /** Empties the derived state, before it is rebuilt from the beginning. */
    void clear();
}
