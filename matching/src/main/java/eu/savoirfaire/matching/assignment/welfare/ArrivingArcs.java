package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;
import java.util.Arrays;

/** The arcs by the offer at which they arrive. */
final class ArrivingArcs {
    private final int[] first;
    private final int[] arcs;
    private final int[] needs;

    ArrivingArcs(Market market, Arcs leaving) {
        first = new int[market.offers() + 1];
        for (var offer : leaving.offer) {
            first[offer + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        arcs = new int[leaving.offer.length];
        needs = new int[leaving.offer.length];
        for (var need = 0; need < market.needs(); need++) {
            for (var arc = leaving.first[need]; arc < leaving.first[need + 1]; arc++) {
                var at = next[leaving.offer[arc]]++;
                arcs[at] = arc;
                needs[at] = need;
            }
        }
    }

    int first(int offer) {
        return first[offer];
    }

    int arc(int at) {
        return arcs[at];
    }

    int need(int at) {
        return needs[at];
    }
}
