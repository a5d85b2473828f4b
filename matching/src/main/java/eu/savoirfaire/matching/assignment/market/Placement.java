package eu.savoirfaire.matching.assignment.market;

import java.util.Arrays;

/** Who is placed where: for each need of a market the entry of its list that it got, or {@link Market#NONE}. */
public final class Placement {
    private final Market market;
    private final int[] entry;

    public Placement(Market market, int[] entry) {
        this.market = market;
        this.entry = entry.clone();
    }

    public Market market() {
        return market;
    }

    public int entryOf(int need) {
        return entry[need];
    }

    public boolean isPlaced(int need) {
        return entry[need] != Market.NONE;
    }

    /** The offer that the need got, or {@link Market#NONE}. */
    public int offerOf(int need) {
        return isPlaced(need) ? market.offerAt(entry[need]) : Market.NONE;
    }

    public int placed() {
        var placed = 0;
        for (var one : entry) {
            placed += one == Market.NONE ? 0 : 1;
        }
        return placed;
    }

    /** How many needs each offer got. */
    public int[] fill() {
        var fill = new int[market.offers()];
        for (var one : entry) {
            if (one != Market.NONE) {
                fill[market.offerAt(one)]++;
            }
        }
        return fill;
    }

    /** The welfare of both sides: the sum of u + v over the pairs, in micro-units. */
    public long score() {
        var score = 0L;
        for (var one : entry) {
            score += one == Market.NONE ? 0 : (long) market.u(one) + market.v(one);
        }
        return score;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement that && Arrays.equals(entry, that.entry);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entry);
    }

    @Override
    public String toString() {
        return "Placement" + Arrays.toString(entry);
    }
}
