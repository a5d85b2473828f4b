package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;

/**
 * Places one more need by the cheapest chain of moves: from it to an offer, from there with one of the holders to another offer, and so on
 * to an offer with a free place, or to somebody who then stays out. Dijkstra's search over the offers, with distances
 * that the prices keep from being negative; what is no nearer than the best end found so far is not looked at.
 */
final class PathSearch {
    private final Arcs arcs;
    private final Prices prices;
    private final Seats seats;
    private final NearestFirst queue;
    private final int[] reachedBy;
    private final int[] reachedFrom;
    private final int[] settled;
    private int settledSize;

    private long end;
    private int endOffer;
    private int endNeed;

    PathSearch(Arcs arcs, Prices prices, Seats seats) {
        this.arcs = arcs;
        this.prices = prices;
        this.seats = seats;
        var offers = prices.price.length;
        queue = new NearestFirst(offers);
        reachedBy = new int[offers];
        reachedFrom = new int[offers];
        settled = new int[offers];
    }

    void place(int need) {
        queue.clear();
        settledSize = 0;
        prices.gain[need] = bestGain(need);
        end = NearestFirst.FAR;
        look(need, 0);
        while (!queue.isEmpty() && queue.nearest() < end) {
            settle(queue.takeNearest());
        }
        reprice(need);
        move(need);
    }

    private long bestGain(int need) {
        var best = 0L;
        for (var arc = arcs.first[need]; arc < arcs.first[need + 1] && arcs.worth[arc] > best; arc++) {
            best = Math.max(best, arcs.worth[arc] - prices.price[arcs.offer[arc]]);
        }
        return best;
    }

    private void settle(int offer) {
        settled[settledSize++] = offer;
        var distance = queue.distance(offer);
        for (var at = seats.begin(offer); at < seats.end(offer); at++) {
            look(seats.holder(at), distance);
        }
    }

    /** Where a need at this distance could go. */
    private void look(int need, long distance) {
        var base = distance + prices.gain[need];
        if (base < end) {
            endAt(base, Market.NONE, need);
        }
        for (var arc = arcs.first[need]; arc < arcs.first[need + 1] && base - arcs.worth[arc] < end; arc++) {
            var offer = arcs.offer[arc];
            var reached = base - arcs.worth[arc] + prices.price[offer];
            if (reached < end && reached < queue.distance(offer)) {
                reach(offer, reached, need, arc);
            }
        }
    }

    private void reach(int offer, long distance, int need, int arc) {
        if (seats.hasRoom(offer)) {
            endAt(distance, offer, need);
        } else {
            queue.comesNear(offer, distance);
        }
        reachedFrom[offer] = need;
        reachedBy[offer] = arc;
    }

    private void endAt(long distance, int offer, int need) {
        end = distance;
        endOffer = offer;
        endNeed = need;
    }

    private void reprice(int need) {
        prices.gain[need] -= end;
        for (var i = 0; i < settledSize; i++) {
            var offer = settled[i];
            var rise = end - queue.distance(offer);
            prices.price[offer] += rise;
            for (var at = seats.begin(offer); at < seats.end(offer); at++) {
                prices.gain[seats.holder(at)] -= rise;
            }
        }
    }

    /** Moves everybody along the chain, from its end back to its beginning. */
    private void move(int need) {
        var free = endOffer;
        if (free == Market.NONE) {
            if (endNeed == need) {
                return;
            }
            free = arcs.offer[seats.arcOf(endNeed)];
            seats.leave(endNeed, free);
        }
        while (true) {
            var mover = reachedFrom[free];
            var by = reachedBy[free];
            if (mover == need) {
                seats.sit(mover, free, by);
                return;
            }
            var left = arcs.offer[seats.arcOf(mover)];
            seats.leave(mover, left);
            seats.sit(mover, free, by);
            free = left;
        }
    }
}
