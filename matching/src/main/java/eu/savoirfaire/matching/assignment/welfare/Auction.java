package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import java.util.ArrayDeque;

/**
 * The auction algorithm with scaling (D. P. Bertsekas, Network Optimization, 1998, chapter 7; forward and reverse for unequal
 * sides: Bertsekas and Castañón 1992). Needs bid for places; a bid raises the price by what the place is better than the next best, and
 * a little more. Each round ends with everybody within that little of their best choice; then it is made smaller, until it is too
 * small for any placement to be better. Before the next round, offers that keep free places lower their prices until somebody
 * comes or the price is 0. A need may always stay out, for a gain of 0.
 */
final class Auction {
    private static final int STEP = 7;

    private final Market market;
    private final Arcs arcs;
    private final Seats seats;
    private final long[] price;
    private final int[] bidders;
    private ArrivingArcs arriving;
    private long little;

    Auction(Market market, Arcs arcs, Seats seats) {
        this.market = market;
        this.arcs = arcs;
        this.seats = seats;
        price = new long[market.offers()];
        bidders = new int[market.needs()];
        for (var arc = 0; arc < arcs.offer.length; arc++) {
            var offer = arcs.offer[arc];
            if (!seats.hasAny(offer)) {
                price[offer] = Math.max(price[offer], arcs.worth[arc]);
            }
        }
        arriving = new ArrivingArcs(market, arcs);
    }

    /** The prices at the end, in the units of the arcs. */
    long[] run() {
        var most = 1L;
        for (var worth : arcs.worth) {
            most = Math.max(most, worth);
        }
        little = most / STEP;
        while (true) {
            little = Math.max(1, little / STEP);
            seats.clear();
            everybodyBids();
            lowerPrices();
            if (little == 1) {
                return price;
            }
        }
    }

    private void everybodyBids() {
        var waiting = 0;
        for (var need = market.needs() - 1; need >= 0; need--) {
            if (!market.isPinned(need)) {
                bidders[waiting++] = need;
            }
        }
        while (waiting > 0) {
            var loser = bid(bidders[--waiting]);
            if (loser != Market.NONE) {
                bidders[waiting++] = loser;
            }
        }
    }

    /** @return who lost a place over this bid, or {@link Market#NONE} */
    private int bid(int need) {
        var best = 0L;
        var next = 0L;
        var by = Market.NONE;
        var end = arcs.first[need + 1];
        for (var arc = arcs.first[need]; arc < end && arcs.worth[arc] > next; arc++) {
            var gain = arcs.worth[arc] - price[arcs.offer[arc]];
            if (gain > best) {
                next = best;
                best = gain;
                by = arc;
            } else if (gain > next) {
                next = gain;
            }
        }
        return by == Market.NONE ? Market.NONE : take(need, by, price[arcs.offer[by]] + best - next + little);
    }

    private int take(int need, int by, long bid) {
        var offer = arcs.offer[by];
        var loser = Market.NONE;
        if (seats.hasRoom(offer)) {
            seats.sit(need, offer, by, bid);
        } else {
            loser = seats.outbid(need, offer, by, bid);
        }
        if (!seats.hasRoom(offer)) {
            price[offer] = Math.max(price[offer], seats.lowest(offer));
        }
        return loser;
    }

    private void lowerPrices() {
        var tooDear = new ArrayDeque<Integer>();
        for (var offer = 0; offer < price.length; offer++) {
            if (isTooDear(offer)) {
                tooDear.add(offer);
            }
        }
        while (!tooDear.isEmpty()) {
            var offer = tooDear.remove();
            while (isTooDear(offer)) {
                var left = attract(offer);
                if (left != Market.NONE && isTooDear(left)) {
                    tooDear.add(left);
                }
            }
        }
    }

    private boolean isTooDear(int offer) {
        return price[offer] > 0 && seats.hasRoom(offer);
    }

    /** Lowers the price until one more comes or it is 0. @return the offer that the newcomer left, or {@link Market#NONE} */
    private int attract(int offer) {
        var best = 0L;
        var next = 0L;
        var by = Market.NONE;
        for (var i = arriving.first(offer); i < arriving.first(offer + 1); i++) {
            var arc = arriving.arc(i);
            var need = arriving.need(i);
            if (seats.arcOf(need) != arc) {
                var would = arcs.worth[arc] - gain(need);
                if (would > best) {
                    next = best;
                    best = would;
                    by = i;
                } else if (would > next) {
                    next = would;
                }
            }
        }
        if (by == Market.NONE) {
            price[offer] = 0;
            return Market.NONE;
        }
        price[offer] = Math.min(price[offer], Math.max(0, next - little));
        return move(arriving.need(by), arriving.arc(by));
    }

    private long gain(int need) {
        var arc = seats.arcOf(need);
        return arc == Market.NONE ? 0 : arcs.worth[arc] - price[arcs.offer[arc]];
    }

    private int move(int need, int to) {
        var from = seats.arcOf(need);
        var left = from == Market.NONE ? Market.NONE : arcs.offer[from];
        if (left != Market.NONE) {
            seats.leave(need, left);
        }
        seats.sit(need, arcs.offer[to], to, 0);
        return left;
    }
}
