package eu.savoirfaire.matching.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How well one skill stands in for another that is required, in micro-units.
 *
 * <p>{@code sim(a,b) = 1} if b is a or narrower than a; else {@code min(0.8, √(lin·co))}, 0 under 0.5; {@code 0.6·lin} in
 * place of the root where one of both is listed by no occupation. Of those that are merely near, the 32 nearest are kept.
 */
final class Similarity {
    static final int MOST_NEIGHBOURS = 32;
    private static final int ONE = 1_000_000;
    private static final int MOST_NEAR = 800_000;
    private static final int LEAST_NEAR = 500_000;

    /**
     * Where one of both is listed by no occupation, {@code 0.6·lin ≥ ½} asks for a common ancestor c with
     * {@code IC(c) ≥ 5/12·(IC(a)+IC(b))}, and since IC(b) is at least IC(c), with {@code IC(c) ≥ 5/7·IC(a)}; a little less here,
     * for what rounding gives.
     */
    private static final double LEAST_SHARED = 5.0 / 7 - 1e-3;

    private final Hierarchy hierarchy;
    private final Kinship kinship;
    private final Near[][] neighbours;

    Similarity(int skills, Hierarchy hierarchy, Kinship kinship) {
        this.hierarchy = hierarchy;
        this.kinship = kinship;
        this.neighbours = new Near[skills][];
        var below = hierarchy.descendants();
        for (int skill = 0; skill < skills; skill++) {
            neighbours[skill] = nearest(skill, candidates(skill, below));
        }
    }

    /** How well the held skill serves the required one: 0, or 500,000 to 1,000,000. */
    int of(int required, int held) {
        if (hierarchy.isNarrowerOrEqual(held, required)) {
            return ONE;
        }
        return Arrays.stream(neighbours[required])
                .filter(near -> near.skill() == held)
                .mapToInt(Near::similarity)
                .findAny()
                .orElse(0);
    }

    /** At most 32 that are neither the skill nor narrower, the nearest first. */
    List<Near> neighbours(int skill) {
        return List.of(neighbours[skill]);
    }

    double co(int a, int b) {
        return kinship.cosine(a, b);
    }

    /** By skill held, all that it serves, itself first among equals. */
    List<List<Near>> served() {
        var served = new ArrayList<List<Near>>();
        for (int held = 0; held < neighbours.length; held++) {
            var whole = new ArrayList<Near>();
            for (var ancestor : hierarchy.ancestors(held)) {
                whole.add(new Near(ancestor, ONE));
            }
            served.add(whole);
        }
        for (int required = 0; required < neighbours.length; required++) {
            for (var near : neighbours[required]) {
                served.get(near.skill()).add(new Near(required, near.similarity()));
            }
        }
        return served.stream().map(List::copyOf).toList();
    }

    /** All that may be near a skill: of the rest, none comes to one half. */
    private BitSet candidates(int required, int[][] below) {
        var found = new BitSet();
        kinship.addRelated(required, found);
        for (var ancestor : hierarchy.ancestors(required)) {
            if (hierarchy.content(ancestor) >= LEAST_SHARED * hierarchy.content(required)) {
                for (var other : below[ancestor]) {
                    found.set(other);
                }
            }
        }
        return found;
    }

    private Near[] nearest(int required, BitSet candidates) {
        return candidates.stream()
                .filter(held -> !hierarchy.isNarrowerOrEqual(held, required))
                .mapToObj(held -> new Near(held, near(required, held)))
                .filter(near -> near.similarity() > 0)
                .sorted(Comparator.comparingInt(Near::similarity).reversed().thenComparingInt(Near::skill))
                .limit(MOST_NEIGHBOURS)
                .toArray(Near[]::new);
    }

    private int near(int a, int b) {
        var similarity = kinship.isEmpty(a) || kinship.isEmpty(b) ? 0.6 * hierarchy.lin(a, b) : root(a, b);
        var micro = (int) StrictMath.floor(similarity * ONE + 0.5);
        return micro < LEAST_NEAR ? 0 : Math.min(MOST_NEAR, micro);
    }

    private double root(int a, int b) {
        var co = kinship.cosine(a, b);
        return co == 0 ? 0 : StrictMath.sqrt(hierarchy.lin(a, b) * co);
    }
}
