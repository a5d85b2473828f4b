package eu.savoirfaire.matching.taxonomy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which skill is broader than which, and how much each one says.
 *
 * <p>{@code IC(c) = 1 − ln(1+|desc(c)|)/ln|V|}, after Seco, Veale and Hayes (ECAI 2004): 1 for a leaf, 0 for the virtual root
 * above all, which counts in V. {@code lin = 2·max IC(common ancestor) / (IC(a)+IC(b))}, after Lin (ICML 1998); a concept is
 * an ancestor of itself.
 */
final class Hierarchy {
    private final int[][] ancestors;
    private final double[] content;

    /**
     * @param broader by skill, the indexes of the next broader ones; without circles
     */
    Hierarchy(int[][] broader) {
        this.ancestors = new int[broader.length][];
        var descendants = new int[broader.length];
        for (int skill = 0; skill < broader.length; skill++) {
            ancestors[skill] = above(skill, broader);
            for (var ancestor : ancestors[skill]) {
                descendants[ancestor]++;
            }
        }
        var all = StrictMath.log(broader.length + 1);
        this.content = new double[broader.length];
        for (int skill = 0; skill < broader.length; skill++) {
            // the count includes the skill itself, as does 1 + |desc|
            content[skill] = 1 - StrictMath.log(descendants[skill]) / all;
        }
    }

    /** Itself and all that are broader, ascending. */
    int[] ancestors(int skill) {
        return ancestors[skill];
    }

    boolean isNarrowerOrEqual(int skill, int than) {
        return Arrays.binarySearch(ancestors[skill], than) >= 0;
    }

    double content(int skill) {
        return content[skill];
    }

    /** By skill, itself and all that are narrower, ascending. */
    int[][] descendants() {
        var counts = new int[ancestors.length];
        for (var above : ancestors) {
            for (var ancestor : above) {
                counts[ancestor]++;
            }
        }
        var below = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int skill = ancestors.length - 1; skill >= 0; skill--) {
            for (var ancestor : ancestors[skill]) {
                below[ancestor][--counts[ancestor]] = skill;
            }
        }
        return below;
    }

    double lin(int a, int b) {
        var sum = content[a] + content[b];
        return sum == 0 ? 0 : 2 * shared(ancestors[a], ancestors[b]) / sum;
    }

    /** The most that a common ancestor says; 0, the content of the virtual root, if there is no other. */
    private double shared(int[] a, int[] b) {
        double most = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                most = Math.max(most, content[a[i]]);
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return most;
    }

    private static int[] above(int skill, int[][] broader) {
        var found = new BitSet();
        var open = new ArrayDeque<Integer>();
        found.set(skill);
        open.add(skill);
        while (!open.isEmpty()) {
            for (var next : broader[open.removeFirst()]) {
                if (!found.get(next)) {
                    found.set(next);
                    open.add(next);
                }
            }
        }
        return found.stream().toArray();
    }
}
