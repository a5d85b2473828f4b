package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.assignment.market.Market;

/**
 * The free places of all offers and who holds them: for each offer a heap with the one on top that it would give up first.
 * Heaps lie one after the other in two arrays.
 */
final class Places {
    private final int[] base;
    private final int[] held;
    private final int[] holder;
    private final int[] standing;

    /** The places that pins leave free. */
    Places(Market market) {
        var free = freeCapacity(market);
        base = new int[market.offers() + 1];
        for (var offer = 0; offer < market.offers(); offer++) {
            base[offer + 1] = base[offer] + free[offer];
        }
        held = new int[market.offers()];
        holder = new int[base[market.offers()]];
        standing = new int[base[market.offers()]];
    }

    /** Capacity without the pinned places, and never more than those who list the offer could take. */
    static int[] freeCapacity(Market market) {
        var listed = new int[market.offers()];
        for (var entry = 0; entry < market.entries(); entry++) {
            listed[market.offerAt(entry)]++;
        }
        var free = new int[market.offers()];
        for (var offer = 0; offer < free.length; offer++) {
            free[offer] = market.capacity(offer);
        }
        for (var need = 0; need < market.needs(); need++) {
            if (market.isPinned(need)) {
                free[market.offerAt(market.pinned(need))]--;
            }
        }
        for (var offer = 0; offer < free.length; offer++) {
            free[offer] = Math.min(free[offer], listed[offer]);
        }
        return free;
    }

    /** @return who is turned away: another holder, the proposer itself, or {@link Market#NONE} */
    int propose(int offer, int proposer, int rank) {
        var from = base[offer];
        var size = held[offer];
        if (from + size < base[offer + 1]) {
            held[offer]++;
            rise(from, size, proposer, rank);
            return Market.NONE;
        }
        if (size == 0 || rank > standing[from]) {
            return proposer;
        }
        var displaced = holder[from];
        sink(from, size, proposer, rank);
        return displaced;
    }

    private void rise(int from, int leaf, int need, int rank) {
        var child = leaf;
        while (child > 0) {
            var parent = (child - 1) / 2;
            if (standing[from + parent] >= rank) {
                break;
            }
            move(from, parent, child);
            child = parent;
        }
        put(from + child, need, rank);
    }

    private void sink(int from, int size, int need, int rank) {
        var parent = 0;
        while (2 * parent + 1 < size) {
            var child = 2 * parent + 1;
            if (child + 1 < size && standing[from + child + 1] > standing[from + child]) {
                child++;
            }
            if (standing[from + child] <= rank) {
                break;
            }
            move(from, child, parent);
            parent = child;
        }
        put(from + parent, need, rank);
    }

    private void move(int from, int source, int target) {
        put(from + target, holder[from + source], standing[from + source]);
    }

    private void put(int at, int need, int rank) {
        holder[at] = need;
        standing[at] = rank;
    }
}
