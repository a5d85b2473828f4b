package eu.savoirfaire.matching.taxonomy.esco;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong, in the order in which it was found. */
final class Flaws {
    /** So many are told one by one; more are counted. */
    static final int MOST = 20_000;

    private final List<Flaw> first = new ArrayList<>();
    private long count;

    void add(Flaw flaw) {
        count++;
        if (first.size() < MOST) {
            first.add(flaw);
        }
    }

    List<Flaw> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
