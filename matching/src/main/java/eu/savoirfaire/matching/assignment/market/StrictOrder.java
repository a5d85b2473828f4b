package eu.savoirfaire.matching.assignment.market;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Sorts items by score (highest first), then by days waited (longest first), then by what they draw (smallest first). A score
 * and the days are packed into one number with the item's place, so that nothing is boxed and only ties draw.
 */
final class StrictOrder {
    /** Scores are micro-units up to 10⁶; days are cut at 2²⁰ − 1, some 2,870 years. */
    private static final int FIELD = 20;

    private static final int PLACE = 23;
    private static final long MOST = (1L << FIELD) - 1;
    private static final long PLACES = (1L << PLACE) - 1;

    private StrictOrder() {}

    /** What sorts an item at a place of its list; smaller comes first. */
    static long key(long score, int daysWaited, int place) {
        if (score < 0 || score > MOST || place > PLACES) {
            throw new IllegalArgumentException("score " + score + " or place " + place + " is out of range");
        }
        var days = Math.clamp(daysWaited, 0, MOST);
        return (MOST - score) << (FIELD + PLACE) | (MOST - days) << PLACE | place;
    }

    static int place(long key) {
        return (int) (key & PLACES);
    }

    /** @param draw of the item at a place */
    static void sort(long[] keys, IntFunction<byte[]> draw) {
        Arrays.sort(keys);
        for (var from = 0; from < keys.length; ) {
            var to = from + 1;
            while (to < keys.length && keys[to] >>> PLACE == keys[from] >>> PLACE) {
                to++;
            }
            if (to - from > 1) {
                drawLots(keys, from, to, draw);
            }
            from = to;
        }
    }

    private static void drawLots(long[] keys, int from, int to, IntFunction<byte[]> draw) {
        var lots = new Lot[to - from];
        for (var i = from; i < to; i++) {
            lots[i - from] = new Lot(keys[i], draw.apply(place(keys[i])));
        }
        Arrays.sort(lots);
        for (var i = from; i < to; i++) {
            keys[i] = lots[i - from].key();
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Lot(long key, byte[] draw) implements Comparable<Lot> {
        @Override
        public int compareTo(Lot other) {
            return Arrays.compareUnsigned(draw, other.draw);
        }
    }
}
