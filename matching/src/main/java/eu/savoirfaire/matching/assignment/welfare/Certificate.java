package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;

/**
 * Prices that prove an optimum by linear programming duality: a gain for each need and a price for a place at each offer, none
 * negative, such that no pair is worth more than gain + price. Then no placement can be worth more than all gains and all places at
 * their prices; and this one is worth exactly that. A pair is worth {@code bonus + u + v}, and the bonus outweighs all scores
 * together, so that one more person placed comes before any score. Pinned needs are left out, and so are their places.
 */
public final class Certificate {
    private final Worth worth;
    private final long[] gain;
    private final long[] price;

    Certificate(Worth worth, long[] gain, long[] price) {
        this.worth = worth;
        this.gain = gain;
        this.price = price;
    }

    /** Whether the prices prove that no placement of the same market with the same pins is better. */
    public boolean proves(Placement placement) {
        return isFeasible(placement.market()) && bound() == value(placement);
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

    /** What no placement can exceed. */
    private long bound() {
        var bound = 0L;
        for (var one : gain) {
            bound = Math.addExact(bound, one);
        }
        for (var offer = 0; offer < price.length; offer++) {
            bound = Math.addExact(bound, Math.multiplyExact(worth.places(offer), price[offer]));
        }
        return bound;
    }

    private long value(Placement placement) {
        var value = 0L;
        for (var need = 0; need < placement.market().needs(); need++) {
            if (placement.isPlaced(need) && !placement.market().isPinned(need)) {
                value = Math.addExact(value, worth.of(placement.entryOf(need)));
            }
        }
        return value;
    }
}
