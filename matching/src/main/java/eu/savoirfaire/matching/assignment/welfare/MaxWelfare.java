package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;

/**
 * The most people placed, then the highest sum of u + v: an exact min-cost flow, found by an auction, for an organisation that
 * owns all places. Where several placements are equally good, the result is the same one for the same market, whatever the order
 * of its input. Up to about a million needs; beyond, the numbers would not fit and an {@link ArithmeticException} says so.
 */
public final class MaxWelfare {
    private MaxWelfare() {}

    /** A best placement and the proof that it is one. */
    public record Optimum(Placement placement, Certificate certificate) {}

    public static Optimum run(Market market) {
        var worth = new Worth(market);
        var arcs = new Arcs(market, worth);
        var seats = new Seats(market, worth);
        var prices = new Auction(market, arcs, seats).run();
        var entry = new int[market.needs()];
        for (var need = 0; need < entry.length; need++) {
            entry[need] = market.isPinned(need) ? market.pinned(need) : arcs.entry(seats.arcOf(need));
        }
        return new Optimum(new Placement(market, entry), new Certificate(market, worth, prices));
    }
}
