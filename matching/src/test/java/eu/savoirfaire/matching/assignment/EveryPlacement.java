package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.Arrays;
import java.util.function.Consumer;

/** All placements of a small market that keep to its lists, capacities and pins: what the quick ways are checked against. */
public final class EveryPlacement {
    private final Market market;
    private final Consumer<Placement> visitor;
    private final int[] entry;
    private final int[] free;

    private EveryPlacement(Market market, Consumer<Placement> visitor) {
        this.market = market;
        this.visitor = visitor;
        entry = new int[market.needs()];
        free = new int[market.offers()];
        Arrays.setAll(free, market::capacity);
    }

    public static void of(Market market, Consumer<Placement> visitor) {
        new EveryPlacement(market, visitor).from(0);
    }

    private void from(int need) {
        if (need == market.needs()) {
            visitor.accept(new Placement(market, entry));
            return;
        }
        if (!market.isPinned(need)) {
            entry[need] = Market.NONE;
            from(need + 1);
        }
        for (var one = market.first(need); one < market.first(need + 1); one++) {
            var offer = market.offerAt(one);
            if (free[offer] > 0 && (!market.isPinned(need) || market.pinned(need) == one)) {
                free[offer]--;
                entry[need] = one;
                from(need + 1);
                free[offer]++;
            }
        }
    }
}
