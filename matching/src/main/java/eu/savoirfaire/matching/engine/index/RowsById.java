package eu.savoirfaire.matching.engine.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** From the hash of an id to its row: open addressing in one array of ints; the ids themselves stand in the rows. */
final class RowsById {
    private static final int NONE = -1;

    private int[] slots = empty(16);
    private int size;

    private static int[] empty(int slots) {
        var table = new int[slots];
        Arrays.fill(table, NONE);
        return table;
    }

    /** @return the row, or -1 */
    int find(int hash, IntPredicate isIt) {
        for (var at = spread(hash) & slots.length - 1; slots[at] != NONE; at = at + 1 & slots.length - 1) {
            if (isIt.test(slots[at])) {
                return slots[at];
            }
        }
        return NONE;
    }

    /** @param hashOf the hash of the id in a row that is already in */
    void add(int hash, int row, IntUnaryOperator hashOf) {
        if (++size > slots.length / 4 * 3) {
            var old = slots;
            slots = empty(2 * old.length);
            for (var known : old) {
                if (known != NONE) {
                    put(hashOf.applyAsInt(known), known);
                }
            }
        }
        put(hash, row);
    }

    private void put(int hash, int row) {
        var at = spread(hash) & slots.length - 1;
        while (slots[at] != NONE) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = row;
    }

    /** Ids made in one millisecond differ in few bits (the constant is 2³² over the golden ratio). */
    private static int spread(int hash) {
        var mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    long bytes() {
        return 4L * slots.length;
    }
}
