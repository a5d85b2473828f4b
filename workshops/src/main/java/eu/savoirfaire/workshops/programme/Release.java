package eu.savoirfaire.workshops.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A programme as people were told it. It never changes.
 *
 * @param number from 1
 * @param items in the order of their beginning
 */
public record Release(int number, Instant at, List<Item> items) {
    public Release {
        items = List.copyOf(items);
    }

    public Optional<Item> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
