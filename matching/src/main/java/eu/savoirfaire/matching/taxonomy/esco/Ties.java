package eu.savoirfaire.matching.taxonomy.esco;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which concept is directly broader than which, never in a circle. */
final class Ties {
    private final Map<String, SortedSet<String>> broader = new HashMap<>();

    /** What came of a tie. */
    enum Fate {
        TAKEN,
        KNOWN,
        /** It would close a circle, and was left out. */
        CIRCLE
    }

    Fate add(String concept, String above) {
        if (from(concept).contains(above)) {
            return Fate.KNOWN;
        }
        if (reaches(above, concept)) {
            return Fate.CIRCLE;
        }
        broader.computeIfAbsent(concept, _ -> new TreeSet<>()).add(above);
        return Fate.TAKEN;
    }

    /** The next broader ones. */
    SortedSet<String> from(String concept) {
        return broader.getOrDefault(concept, new TreeSet<>());
    }

    /** Upwards only: a classification is some five steps high. */
    private boolean reaches(String from, String wanted) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(from);
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (next.equals(wanted)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(from(next));
            }
        }
        return false;
    }
}
