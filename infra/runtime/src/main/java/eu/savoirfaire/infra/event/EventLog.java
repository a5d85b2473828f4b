package eu.savoirfaire.infra.event;

import java.util.List;

/** Where modules append what happened. */
public interface EventLog {

    /**
     * Appends the events of one change, in the transaction of the change; call it after the aggregate's row was
     * written with its version check.
     *
     * @param stream the id of the aggregate, such as {@code practice/0198…}; at most 120 characters
     * @param version the aggregate's version after the change
     * @throws IllegalStateException outside a transaction
     */
    void append(String stream, long version, List<? extends DomainEvent> events);
}
