package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The lists once more, for each need with what is worth most first: a search can stop where nothing better can follow. */
final class Arcs {
    private static final int PLACE_BITS = 24;

    final int[] first;
    final int[] offer;
    final long[] worth;
    private final int[] entries;

    Arcs(Market market, Worth worthOf) {
        first = new int[market.needs() + 1];
        for (var need = 0; need <= market.needs(); need++) {
            first[need] = market.first(need);
        }
        offer = new int[market.entries()];
        worth = new long[market.entries()];
        entries = new int[market.entries()];
        IntStream.range(0, market.needs()).parallel().forEach(need -> sort(market, worthOf, need));
    }

    private void sort(Market market, Worth worthOf, int need) {
        var from = first[need];
        var keys = new long[first[need + 1] - from];
        for (var place = 0; place < keys.length; place++) {
            keys[place] = -((long) market.u(from + place) + market.v(from + place)) << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        for (var i = 0; i < keys.length; i++) {
            var entry = from + (int) (keys[i] & ((1 << PLACE_BITS) - 1));
            entries[from + i] = entry;
            offer[from + i] = market.offerAt(entry);
            worth[from + i] = worthOf.of(entry);
        }
    }

    /** The entry of the market that an arc stands for. */
    int entry(int arc) {
        return arc == Market.NONE ? Market.NONE : entries[arc];
    }
}
