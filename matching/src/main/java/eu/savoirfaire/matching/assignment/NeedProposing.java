package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.Arrays;

/**
 * Deferred acceptance in which the needs propose (Gale and Shapley 1962, with capacities as Roth 1984): each need goes down its list, each
 * offer holds the best that have proposed so far. The result is stable within the lists, and no stable one is better for any need.
 * Pinned pairs stand before the first proposal and take their places with them.
 */
public final class NeedProposing {
    private final Market market;
    private final boolean[] closed;
    /** The entry that each need proposed last. */
    private final int[] at;

    private final Places places;

    private NeedProposing(Market market, boolean[] closed) {
        this.market = market;
        this.closed = closed;
        at = new int[market.needs()];
        places = new Places(market);
    }

    public static Placement run(Market market) {
        return run(market, new boolean[market.offers()]);
    }

    /** @param closed offers that take nobody */
    static Placement run(Market market, boolean[] closed) {
        return new NeedProposing(market, closed).placement();
    }

    private Placement placement() {
        Arrays.setAll(at, market::first);
        for (var need = 0; need < market.needs(); need++) {
            if (!market.isPinned(need)) {
                settle(need);
            }
        }
        var entry = new int[market.needs()];
        Arrays.setAll(entry, this::outcome);
        return new Placement(market, entry);
    }

    private int outcome(int need) {
        if (market.isPinned(need)) {
            return market.pinned(need);
        }
        return at[need] < market.first(need + 1) ? at[need] : Market.NONE;
    }

    /** The need proposes until it is held; whom it displaces goes on in its place. */
    private void settle(int need) {
        var proposer = need;
        while (at[proposer] < market.first(proposer + 1)) {
            var offer = market.offerAt(at[proposer]);
            if (closed[offer]) {
                at[proposer]++;
                continue;
            }
            var rejected = places.propose(offer, proposer, market.standing(at[proposer]));
            if (rejected == Market.NONE) {
                return;
            }
            at[rejected]++;
            proposer = rejected;
        }
    }
}
