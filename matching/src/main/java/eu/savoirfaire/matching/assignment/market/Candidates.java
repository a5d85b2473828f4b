package eu.savoirfaire.matching.assignment.market;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Eligible pairs in columns, as many as come. */
final class Candidates {
    private static final int AT_FIRST = 1024;

    int[] need = new int[AT_FIRST];
    int[] offer = new int[AT_FIRST];
    int[] u = new int[AT_FIRST];
    int[] v = new int[AT_FIRST];
    int size;

    void add(int ofNeed, int toOffer, int scoreU, int scoreV) {
        if (size == need.length) {
            grow();
        }
        need[size] = ofNeed;
        offer[size] = toOffer;
        u[size] = scoreU;
        v[size++] = scoreV;
    }

    boolean contains(int ofNeed, int toOffer) {
        return IntStream.range(0, size).anyMatch(i -> need[i] == ofNeed && offer[i] == toOffer);
    }

    private void grow() {
        var more = 2 * size;
        need = Arrays.copyOf(need, more);
        offer = Arrays.copyOf(offer, more);
        u = Arrays.copyOf(u, more);
        v = Arrays.copyOf(v, more);
    }

    /** Where the pairs of each group begin, if they stand sorted by group: one number more than there are groups. */
    static int[] starts(int[] groups, int size, int howMany) {
        var first = new int[howMany + 1];
        for (var i = 0; i < size; i++) {
            first[groups[i] + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        return first;
    }

    /** The numbers of the pairs, sorted by group; within a group in the order in which they came. */
    static int[] sorted(int[] groups, int size, int[] starts) {
        var next = starts.clone();
        var sorted = new int[size];
        for (var i = 0; i < size; i++) {
            sorted[next[groups[i]]++] = i;
        }
        return sorted;
    }
}
