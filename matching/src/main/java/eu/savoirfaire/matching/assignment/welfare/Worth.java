package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;

/** What a pair is worth, and how many places there are to share out once the pins have taken theirs. */
final class Worth {
    private final Market market;
    private final long bonus;
    private final int[] places;

    Worth(Market market) {
        this.market = market;
        places = places(market);
        bonus = bonus(market);
    }

    private static int[] places(Market market) {
        var places = new int[market.offers()];
        for (var offer = 0; offer < places.length; offer++) {
            places[offer] = market.capacity(offer);
        }
        for (var need = 0; need < market.needs(); need++) {
            if (market.isPinned(need)) {
                places[market.offerAt(market.pinned(need))]--;
            }
        }
        return places;
    }

    /** More than all scores together can make up for. */
    private static long bonus(Market market) {
        var best = 0L;
        for (var entry = 0; entry < market.entries(); entry++) {
            best = Math.max(best, (long) market.u(entry) + market.v(entry));
        }
        return Math.multiplyExact(best, market.needs()) + 1;
    }

    long of(int entry) {
        return bonus + market.u(entry) + market.v(entry);
    }

    int places(int offer) {
        return places[offer];
    }
}
