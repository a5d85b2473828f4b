package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.Arrays;

/**
 * The baseline: the pair with the highest u + v first, then the next one that still can be, and so on. Neither stable nor the most
 * that can be placed; in the total score at least half of the best (as every greedy matching).
 */
public final class Greedy {
    private static final int ENTRY_BITS = 40;

    private Greedy() {}

    public static Placement run(Market market) {
        var held = new int[market.needs()];
        Arrays.setAll(held, market::pinned);
        var free = Places.freeCapacity(market);
        var needOf = new int[market.entries()];
        var keys = new long[market.entries()];
        for (var need = 0; need < market.needs(); need++) {
            for (var entry = market.first(need); entry < market.first(need + 1); entry++) {
                needOf[entry] = need;
                keys[entry] = -((long) market.u(entry) + market.v(entry)) << ENTRY_BITS | entry;
            }
        }
        Arrays.parallelSort(keys);
        for (var key : keys) {
            var entry = (int) key;
            var offer = market.offerAt(entry);
            if (held[needOf[entry]] == Market.NONE && free[offer] > 0) {
                held[needOf[entry]] = entry;
                free[offer]--;
            }
        }
        return new Placement(market, held);
    }
}
