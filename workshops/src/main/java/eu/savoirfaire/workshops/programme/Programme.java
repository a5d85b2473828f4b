package eu.savoirfaire.workshops.programme;

import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programme of a workshop: a working copy that its trainers change as they like, and the releases that people were told.
 *
 * @param items of the working copy, in the order of their beginning
 * @param releases by number; never changed, only added to
 */
public record Programme(WorkshopId workshop, List<Item> items, List<Release> releases) {
    private static final Comparator<Item> ORDER = Comparator.comparing(Item::begins)
            .thenComparing(item -> item.room().orElse(""))
            .thenComparing(item -> item.id().value());

    public Programme {
        items = items.stream().sorted(ORDER).toList();
        releases = List.copyOf(releases);
    }

    public static Programme of(WorkshopId workshop) {
        return new Programme(workshop, List.of(), List.of());
    }

    /** With this item, in the place of the one with its id if there is one. */
    public Programme with(Item item) {
        var more = new ArrayList<>(without(item.id()).items);
        more.add(item);
        return new Programme(workshop, more, releases);
    }

    public Programme without(ItemId id) {
        var less = items.stream().filter(item -> !item.id().equals(id)).toList();
        return new Programme(workshop, less, releases);
    }

    /** What people know. */
    public Optional<Release> current() {
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
    }

    /** What a release would tell them that is new. */
    public ProgrammeDifference unreleased() {
        return ProgrammeDifference.between(current().map(Release::items).orElseGet(List::of), items);
    }

    /**
     * Tells people the working copy.
     *
     * @param length of the workshop: nothing may go on after it
     */
    public Decision<Programme> release(Duration length, Instant now) {
        if (items.isEmpty()) {
            return new Decision.Not<>(new ProgrammeRefusal.Empty());
        }
        if (unreleased().isEmpty()) {
            return new Decision.DoneAlready<>(this);
        }
        var wrong = items.stream()
                .filter(item -> item.ends().compareTo(length) > 0)
                .<ProgrammeRefusal>map(ProgrammeRefusal.TooLong::new)
                .findFirst()
                .or(this::collision);
        return wrong.<Decision<Programme>>map(Decision.Not::new).orElseGet(() -> new Decision.Done<>(releasedAt(now)));
    }

    private Programme releasedAt(Instant now) {
        var release = new Release(releases.size() + 1, now, items);
        return new Programme(
                workshop,
                items,
                Stream.concat(releases.stream(), Stream.of(release)).toList());
    }

    private Optional<ProgrammeRefusal> collision() {
        for (var i = 0; i < items.size(); i++) {
            for (var other : items.subList(i + 1, items.size())) {
                var item = items.get(i);
                if (other.room().equals(item.room()) && other.begins().compareTo(item.ends()) < 0) {
                    return Optional.of(new ProgrammeRefusal.Collision(item, other));
                }
            }
        }
        return Optional.empty();
    }
}
