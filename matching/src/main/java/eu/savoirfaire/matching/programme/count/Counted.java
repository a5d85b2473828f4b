package eu.savoirfaire.matching.programme.count;

import eu.savoirfaire.matching.programme.LinkKind;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.Reached;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a measure is reached.
 *
 * @param target empty where the programme counts it without wanting a number of it
 * @param parts what it comes from, in the order in which it was linked
 */
public record Counted(Measure measure, Optional<Integer> target, Reached whole, List<Part> parts) {
    public Counted {
        parts = List.copyOf(parts);
    }

    /** Hundredths of the target that are reached, at most 100; empty where it is not shown, or there is no target. */
    public Optional<Integer> share() {
        return target.filter(_ -> !whole.hidden()).map(aimed -> (int) Math.min(100, 100L * whole.many() / aimed));
    }

    /**
     * One thing that was linked.
     *
     * @param language of the title, ISO 639; empty where nobody said
     * @param href its page
     * @param why why it counts, or does not
     */
    public record Part(LinkKind kind, UUID id, String title, String language, String href, Reached count, Why why) {}

    /** Why something counts for a programme, or does not. */
    public enum Why {
        HELD,
        OUTSIDE,
        OPENED,
        UNCONFIRMED,
        BEGUN;

        /** As texts have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
