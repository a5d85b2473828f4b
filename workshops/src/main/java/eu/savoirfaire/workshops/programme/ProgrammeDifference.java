package eu.savoirfaire.workshops.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is other in one programme than in an earlier one; each list in the order of the programme it is taken from. */
public record ProgrammeDifference(List<Item> added, List<Item> removed, List<Change> changed) {

    /** One item, before and after. */
    public record Change(Item before, Item after) {

        /** Whether it is at another time or in another room. Another wording is no reason to ask anybody again. */
        public boolean isMaterial() {
            return before.isElsewhere(after);
        }
    }

    public static ProgrammeDifference between(List<Item> before, List<Item> after) {
        var left = new HashMap<ItemId, Item>();
        before.forEach(item -> left.put(item.id(), item));
        var added = new ArrayList<Item>();
        var changed = new ArrayList<Change>();
        for (var item : after) {
            var was = left.remove(item.id());
            if (was == null) {
                added.add(item);
            } else if (!was.equals(item)) {
                changed.add(new Change(was, item));
            }
        }
        var removed =
                before.stream().filter(item -> left.containsKey(item.id())).toList();
        return new ProgrammeDifference(List.copyOf(added), removed, List.copyOf(changed));
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** The items about which those who said yes are asked again. */
    public Set<ItemId> material() {
        return changed.stream()
                .filter(Change::isMaterial)
                .map(change -> change.after().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The items that are no more. */
    public Set<ItemId> gone() {
        return removed.stream().map(Item::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Every item that is touched. */
    public Stream<ItemId> touched() {
        return Stream.of(
                        added.stream().map(Item::id),
                        removed.stream().map(Item::id),
                        changed.stream().map(change -> change.after().id()))
                .flatMap(ids -> ids);
    }
}
