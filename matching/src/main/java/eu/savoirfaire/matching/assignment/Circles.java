package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;

/**
 * Stable assignment where an offer (a circle) opens only from a minimum on: run, close the least-filled of those under their minimum, run
 * again. Of equally filled ones the last by id closes. Pins to a circle that closes fall away, and their needs take part again.
 * Stability is claimed among the open ones only: with minima, an assignment that is stable among all need not exist.
 */
public final class Circles {
    private Circles() {}

    /** @param closed by number of the offer */
    record Opened(Placement placement, boolean[] closed) {}

    static Opened run(Market market) {
        var closed = new boolean[market.offers()];
        var open = market;
        while (true) {
            var placement = NeedProposing.run(open, closed);
            var next = leastFilled(placement, closed);
            if (next == Market.NONE) {
                return new Opened(placement, closed);
            }
            closed[next] = true;
            open = market.withoutPinsTo(closed);
        }
    }

    private static int leastFilled(Placement placement, boolean[] closed) {
        var market = placement.market();
        var fill = placement.fill();
        var least = Market.NONE;
        for (var offer = 0; offer < fill.length; offer++) {
            if (!closed[offer]
                    && fill[offer] < market.minimum(offer)
                    && (least == Market.NONE || fill[offer] <= fill[least])) {
                least = offer;
            }
        }
        return least;
    }
}
