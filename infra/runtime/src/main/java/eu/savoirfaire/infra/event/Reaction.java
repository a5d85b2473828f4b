package eu.savoirfaire.infra.event;

/**
 * An effect outside derived state: mail, a web hook, a command to another module. Only events from its first start on
 * reach it, none is ever replayed to it, and each has its effect once.
 */
public non-sealed interface Reaction extends Subscription {

    /** Whether the event concerns it; asked before a row for the effect is written. */
    boolean concerns(RecordedEvent event);

    /**
     * Has the effect, in the transaction that also notes the event as dealt with: what it writes to the database or
     * appends to the log happens once. What leaves the program (mail, a call) should only be written down here and sent
     * after the commit, since an effect outside cannot be taken back with the transaction.
     */
    void react(RecordedEvent event);
}
