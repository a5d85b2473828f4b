package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs that would both rather have each other than what they got: the need prefers the offer to its own, and the offer has a free
 * place or prefers the need to one it holds. Stable means that there are none within the lists.
 *
 * @param free those that no pin had a hand in
 * @param withPins those whose need is pinned elsewhere, or whose offer would only give up a pinned need; a person wanted these
 */
public record BlockingPairs(List<Pair> free, List<Pair> withPins) {
    public BlockingPairs {
        free = List.copyOf(free);
        withPins = List.copyOf(withPins);
    }

    /** A need and an offer. */
    public record Pair(NeedId need, OfferId offer) {}

    public static BlockingPairs of(Placement placement) {
        return of(placement, new boolean[placement.market().offers()]);
    }

    static BlockingPairs of(Placement placement, boolean[] closed) {
        return new Search(placement, closed).all();
    }

    /** Goes through every entry that a need prefers to what it got: linear in the lists. */
    private static final class Search {
        private static final int NOBODY = -1;

        private final Placement placement;
        private final Market market;
        private final boolean[] closed;
        private final int[] fill;
        private final int[] worstFree;
        private final int[] worstPinned;
        private final List<Pair> free = new ArrayList<>();
        private final List<Pair> withPins = new ArrayList<>();

        Search(Placement placement, boolean[] closed) {
            this.placement = placement;
            this.closed = closed;
            market = placement.market();
            fill = placement.fill();
            worstFree = new int[market.offers()];
            worstPinned = new int[market.offers()];
            Arrays.fill(worstFree, NOBODY);
            Arrays.fill(worstPinned, NOBODY);
        }

        BlockingPairs all() {
            for (var need = 0; need < market.needs(); need++) {
                if (placement.isPlaced(need)) {
                    var worst = market.isPinned(need) ? worstPinned : worstFree;
                    var offer = placement.offerOf(need);
                    worst[offer] = Math.max(worst[offer], market.standing(placement.entryOf(need)));
                }
            }
            for (var need = 0; need < market.needs(); need++) {
                var end = placement.isPlaced(need) ? placement.entryOf(need) : market.first(need + 1);
                for (var entry = market.first(need); entry < end; entry++) {
                    look(need, entry);
                }
            }
            return new BlockingPairs(free, withPins);
        }

        private void look(int need, int entry) {
            var offer = market.offerAt(entry);
            if (closed[offer]) {
                return;
            }
            var wanted = fill[offer] < market.capacity(offer) || market.standing(entry) < worstFree[offer];
            if (wanted && !market.isPinned(need)) {
                free.add(new Pair(market.need(need), market.offer(offer)));
            } else if (wanted || market.standing(entry) < worstPinned[offer]) {
                withPins.add(new Pair(market.need(need), market.offer(offer)));
            }
        }
    }
}
