package eu.savoirfaire.infra.event;

/**
 * Derived state in a store that all nodes share, rebuilt from the beginning when need be. One worker in the cluster
 * applies it; its checkpoint moves in the transaction of {@link #apply}.
 */
public non-sealed interface SharedProjection extends Subscription {

    /** Applies one event; must do nothing new when it comes again. Events it does not care about are passed too. */
    void apply(RecordedEvent event);

    /**
     * Empties the derived state, before it is rebuilt from the beginning. Tables are emptied and filled in one
     * transaction, so that readers see the old rows until the new ones are complete; another store begins a new copy
     * here and serves the old one until {@link #rebuilt}.
     */
    void clear();

    /**
     * Called when a cleared state has caught up, in the transaction that ends its rebuild: a store with two copies goes
     * over to the new one. Not called when the rebuild was cancelled; the next begins with {@link #clear} again.
     */
    default void rebuilt() {}
}
