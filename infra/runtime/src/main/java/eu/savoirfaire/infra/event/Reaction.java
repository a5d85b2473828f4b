package eu.savoirfaire.infra.event;

/**
 * An effect outside derived state: mail, a web hook, a command to another module. Only events from its first start on
 * reach it, none is ever replayed to it, and each has its effect once.
 */
public non-sealed interface Reaction extends Subscription {

    /** Whether the event concerns it; asked before a row for the effect is written. */
    boolean concerns(RecordedEvent event);

    /** Has the effect, in the transaction that also notes the event as dealt with. */
    void react(RecordedEvent event);
}
