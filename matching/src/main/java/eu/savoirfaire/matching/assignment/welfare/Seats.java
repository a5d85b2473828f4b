package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import java.util.Arrays;

/** Who sits where while the search goes on. The holders of all offers lie one after the other in one array. */
final class Seats {
    private final int[] base;
    private final int[] taken;
    private final int[] holder;
    private final int[] arc;

    Seats(Market market, Worth worth) {
        var listed = new int[market.offers()];
        for (var entry = 0; entry < market.entries(); entry++) {
            listed[market.offerAt(entry)]++;
        }
        base = new int[market.offers() + 1];
        for (var offer = 0; offer < market.offers(); offer++) {
            base[offer + 1] = base[offer] + Math.min(listed[offer], worth.places(offer));
        }
        taken = new int[market.offers()];
        holder = new int[base[market.offers()]];
        arc = new int[market.needs()];
        Arrays.fill(arc, Market.NONE);
    }

    boolean hasRoom(int offer) {
        return base[offer] + taken[offer] < base[offer + 1];
    }

    /** Where the holders of an offer begin; they end {@link #end}. */
    int begin(int offer) {
        return base[offer];
    }

    int end(int offer) {
        return base[offer] + taken[offer];
    }

    int holder(int at) {
        return holder[at];
    }

    /** By which arc the need is placed, or {@link Market#NONE}. */
    int arcOf(int need) {
        return arc[need];
    }

    void sit(int need, int offer, int by) {
        holder[base[offer] + taken[offer]++] = need;
        arc[need] = by;
    }

    void leave(int need, int offer) {
        var at = base[offer];
        while (holder[at] != need) {
            at++;
        }
        holder[at] = holder[base[offer] + --taken[offer]];
        arc[need] = Market.NONE;
    }
}
