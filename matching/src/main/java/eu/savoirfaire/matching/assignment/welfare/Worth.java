package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;

/** What a pair is worth, and how many places there are to share out: those that pins leave, and no more than can be asked for. */
final class Worth {
    private final Market market;
    private final long bonus;
    private final long unit;
    private final int[] places;

    Worth(Market market) {
        this.market = market;
        places = places(market);
        bonus = bonus(market);
        unit = market.needs() + 1L;
        Math.multiplyExact(Math.multiplyExact(2, bonus), Math.multiplyExact(2, unit)); // prices stay in range
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
        var listed = new int[places.length];
        for (var entry = 0; entry < market.entries(); entry++) {
            listed[market.offerAt(entry)]++;
        }
        for (var offer = 0; offer < places.length; offer++) {
            places[offer] = Math.min(places[offer], listed[offer]);
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

    /** In parts of a micro-unit: one more of them for each need would not make up for a micro-unit. */
    long of(int entry) {
        return unit * (bonus + market.u(entry) + market.v(entry));
    }

    /** How many of the parts make a micro-unit. */
    long unit() {
        return unit;
    }

    int places(int offer) {
        return places[offer];
    }
}
