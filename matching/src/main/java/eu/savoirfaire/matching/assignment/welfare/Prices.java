package eu.savoirfaire.matching.assignment.welfare;

import eu.savoirfaire.matching.assignment.market.Market;

/**
 * The dual side. Kept true throughout: gain + price is never under the worth of a pair, and equal to it for a placed pair; an offer with a
 * free place has price 0; a need that stays out has gain 0. An offer without any place costs more than anybody gains there.
 */
final class Prices {
    final long[] gain;
    final long[] price;

    Prices(Market market, Worth worth) {
        gain = new long[market.needs()];
        price = new long[market.offers()];
        for (var entry = 0; entry < market.entries(); entry++) {
            var offer = market.offerAt(entry);
            if (worth.places(offer) == 0) {
                price[offer] = Math.max(price[offer], worth.of(entry));
            }
        }
    }
}
