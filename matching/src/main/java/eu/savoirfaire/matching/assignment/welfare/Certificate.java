package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.Arrays;

/**
 * Prices that prove an optimum by linear programming duality: a gain for each need and a price for a place at each offer, none
 * negative, such that no pair is worth more than gain + price. Then no placement can be worth more than all gains and all places at
 * their prices; this one is worth less than one unit less, and worths are whole units. A pair is worth {@code bonus + u + v}, and the
 * bonus outweighs all scores together, so that one more person placed comes before any score. Pinned needs are left out, and so are
 * their places.
 */
public final class Certificate {
    private final Worth worth;
    private final long[] gain;
    private final long[] price;

    /** The gains that go with prices: what each need has of its best choice, or of staying out. */
    Certificate(Market market, Worth worth, long[] price) {
        this.worth = worth;
        this.price = price;
        gain = new long[market.needs()];
        for (var need = 0; need < gain.length; need++) {
            if (!market.isPinned(need)) {
                for (var entry = market.first(need); entry < market.first(need + 1); entry++) {
                    gain[need] = Math.max(gain[need], worth.of(entry) - price[market.offerAt(entry)]);
                }
            }
        }
    }

    /** Whether the prices prove that no placement of the same market with the same pins is better. */
    public boolean proves(Placement placement) {
        return isFeasible(placement.market()) && missing(placement) < worth.unit();
    }

    private boolean isFeasible(Market market) {
        for (var offer = 0; offer < market.offers(); offer++) {
            if (price[offer] < 0) {
                return false;
            }
        }
        for (var need = 0; need < market.needs(); need++) {
            if (!market.isPinned(need) && !isFeasible(market, need)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFeasible(Market market, int need) {
        var feasible = gain[need] >= 0;
        for (var entry = market.first(need); entry < market.first(need + 1); entry++) {
            feasible &= gain[need] + price[market.offerAt(entry)] >= worth.of(entry);
        }
        return feasible;
    }

    /**
     * By how much the placement is worth less than all gains and all places at their prices, added up where it arises: what each need
     * misses of its gain, and the price of each place that stays free. Stops at a whole unit.
     */
    private long missing(Placement placement) {
        var market = placement.market();
        var free = new int[market.offers()];
        Arrays.setAll(free, worth::places);
        var missing = 0L;
        for (var need = 0; need < market.needs() && missing < worth.unit(); need++) {
            if (!market.isPinned(need)) {
                missing += gain[need];
                if (placement.isPlaced(need)) {
                    var offer = placement.offerOf(need);
                    missing -= worth.of(placement.entryOf(need)) - price[offer];
                    free[offer]--;
                }
            }
        }
        for (var offer = 0; offer < free.length && missing < worth.unit(); offer++) {
            if (free[offer] < 0) {
                throw new IllegalArgumentException(market.offer(offer) + " has more people than places");
            }
            missing += Math.min(price[offer], worth.unit()) * free[offer];
        }
        return missing;
    }
}
