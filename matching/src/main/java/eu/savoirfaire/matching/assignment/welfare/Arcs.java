package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The lists of the needs that are not pinned, with what is worth most first: a search can stop where nothing better can follow. */
final class Arcs {
    private static final int PLACE_BITS = 24;

    final int[] first;
    final int[] offer;
    final long[] worth;
    private final int[] entries;

    Arcs(Market market, Worth worthOf) {
        first = new int[market.needs() + 1];
        for (var need = 0; need < market.needs(); need++) {
            var listed = market.isPinned(need) ? 0 : market.first(need + 1) - market.first(need);
            first[need + 1] = first[need] + listed;
        }
        offer = new int[first[market.needs()]];
        worth = new long[offer.length];
        entries = new int[offer.length];
        IntStream.range(0, market.needs()).parallel().forEach(need -> sort(market, worthOf, need));
    }

    private void sort(Market market, Worth worthOf, int need) {
        var from = market.first(need);
        var keys = new long[first[need + 1] - first[need]];
        for (var place = 0; place < keys.length; place++) {
            keys[place] = -((long) market.u(from + place) + market.v(from + place)) << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        for (var i = 0; i < keys.length; i++) {
            var entry = from + (int) (keys[i] & ((1 << PLACE_BITS) - 1));
            entries[first[need] + i] = entry;
            offer[first[need] + i] = market.offerAt(entry);
            worth[first[need] + i] = worthOf.of(entry);
        }
    }

    /** The entry of the market that an arc stands for. */
    int entry(int arc) {
        return arc == Market.NONE ? Market.NONE : entries[arc];
    }
}
