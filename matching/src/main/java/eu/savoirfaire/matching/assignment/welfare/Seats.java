package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import java.util.Arrays;

/**
 * Who sits where while the auction goes on, and at what level each holder bid: for each offer a heap with the lowest bid on top. The heaps of
 * all offers lie one after the other.
 */
final class Seats {
    private final int[] base;
    private final int[] taken;
    private final int[] holder;
    private final long[] level;
    private final int[] arc;

    Seats(Market market, Worth worth) {
        base = new int[market.offers() + 1];
        for (var offer = 0; offer < market.offers(); offer++) {
            base[offer + 1] = base[offer] + worth.places(offer);
        }
        taken = new int[market.offers()];
        holder = new int[base[market.offers()]];
        level = new long[base[market.offers()]];
        arc = new int[market.needs()];
        Arrays.fill(arc, Market.NONE);
    }

    void clear() {
        Arrays.fill(taken, 0);
        Arrays.fill(arc, Market.NONE);
    }

    boolean hasAny(int offer) {
        return base[offer] < base[offer + 1];
    }

    boolean hasRoom(int offer) {
        return base[offer] + taken[offer] < base[offer + 1];
    }

    /** By which arc the need is placed, or {@link Market#NONE}. */
    int arcOf(int need) {
        return arc[need];
    }

    long lowest(int offer) {
        return level[base[offer]];
    }

    /** Takes a free seat. */
    void sit(int need, int offer, int by, long bid) {
        arc[need] = by;
        var from = base[offer];
        var child = taken[offer]++;
        while (child > 0 && level[from + (child - 1) / 2] > bid) {
            var parent = (child - 1) / 2;
            put(from + child, holder[from + parent], level[from + parent]);
            child = parent;
        }
        put(from + child, need, bid);
    }

    /** Takes the seat of the lowest bidder, who is told. */
    int outbid(int need, int offer, int by, long bid) {
        arc[need] = by;
        var from = base[offer];
        var size = taken[offer];
        var loser = holder[from];
        var parent = 0;
        while (2 * parent + 1 < size) {
            var child = 2 * parent + 1;
            if (child + 1 < size && level[from + child + 1] < level[from + child]) {
                child++;
            }
            if (level[from + child] >= bid) {
                break;
            }
            put(from + parent, holder[from + child], level[from + child]);
            parent = child;
        }
        put(from + parent, need, bid);
        arc[loser] = Market.NONE;
        return loser;
    }

    /** Gives up a seat; bids no longer count then. */
    void leave(int need, int offer) {
        var at = base[offer];
        while (holder[at] != need) {
            at++;
        }
        holder[at] = holder[base[offer] + --taken[offer]];
        arc[need] = Market.NONE;
    }

    private void put(int at, int need, long bid) {
        holder[at] = need;
        level[at] = bid;
    }
}
