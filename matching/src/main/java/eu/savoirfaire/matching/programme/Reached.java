package eu.savoirfaire.matching.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * A count of what was reached.
 *
 * @param many the count itself; for people it is shown only through {@link #shown}
 * @param hidden whether it is too small to be shown, or would give away another that is
 */
public record Reached(int many, boolean hidden) {
    /** People are counted from so many on. */
    public static final int LEAST = 5;

    /** The whole of it. */
    public static Reached of(Measure measure, int many) {
        return new Reached(many, measure.countsPeople() && many > 0 && many < LEAST);
    }

    /**
     * The parts of a whole. Where the whole is shown and one part alone is too small, the smallest of the others is not shown
     * either: the one could be found by subtraction.
     *
     * @param parts none of them negative, and together not less than the whole
     */
    public static List<Reached> parts(Measure measure, Reached whole, List<Integer> parts) {
        var all = new ArrayList<>(parts.stream().map(many -> of(measure, many)).toList());
        var small = all.stream().filter(Reached::hidden).count();
        if (small == 1 && !whole.hidden()) {
            var next = -1;
            for (var at = 0; at < all.size(); at++) {
                var one = all.get(at);
                if (!one.hidden()
                        && one.many() > 0
                        && (next < 0 || one.many() < all.get(next).many())) {
                    next = at;
                }
            }
            if (next >= 0) {
                all.set(next, new Reached(all.get(next).many(), true));
            }
        }
        return List.copyOf(all);
    }
}
