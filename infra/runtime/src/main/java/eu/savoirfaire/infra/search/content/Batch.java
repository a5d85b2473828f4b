package eu.savoirfaire.infra.search.content;

import java.util.List;

/**
 * Changes that become visible together with the position of the event log that they bring the index to. Several changes
 * of one document are applied in order.
 *
 * @param position not below 0. A batch behind the position of the index has been applied before and changes nothing.
 */
public record Batch(List<Change> changes, long position) {

    public Batch {
        changes = List.copyOf(changes);
        if (position < 0) {
            throw new IllegalArgumentException("position below 0: " + position);
        }
    }
}
