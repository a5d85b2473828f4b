package eu.savoirfaire.workshops.access;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stays of needs when they are deleted: how many there were of each kind, where that points to nobody. */
public final class NeedCounts {
    /** Fewer could be guessed at. */
    public static final int LEAST = 5;

    private NeedCounts() {}

    public static Map<NeedKind, Long> of(Collection<AccessNeed> needs) {
        var counts =
                needs.stream().collect(Collectors.groupingBy(AccessNeed::kind, TreeMap::new, Collectors.counting()));
        counts.values().removeIf(number -> number < LEAST);
        return counts;
    }
}
