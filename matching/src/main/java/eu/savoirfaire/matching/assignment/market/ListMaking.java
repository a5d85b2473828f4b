package eu.savoirfaire.matching.assignment.market;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the lists of both sides from the candidates: first what each need lists, then how each offer ranks those that list it. */
final class ListMaking {
    private final Side needs;
    private final Side offers;
    private final Candidates candidates;
    private final Draw draw;
    private final int[] first;
    private final int[] byNeed;

    /** @param candidates numbered as the sides are sorted */
    ListMaking(Side needs, Side offers, Candidates candidates, Draw draw) {
        this.needs = needs;
        this.offers = offers;
        this.candidates = candidates;
        this.draw = draw;
        first = Candidates.starts(candidates.need, candidates.size, needs.size());
        byNeed = Candidates.sorted(candidates.need, candidates.size, first);
    }

    Market.Lists lists(int longest, Map<Integer, int[]> confirmed, int[] pinnedOffer) {
        var listed = new int[needs.size()][];
        IntStream.range(0, needs.size()).parallel().forEach(need -> {
            var order = confirmed.get(need);
            listed[need] =
                    order == null ? best(need, longest, pinnedOffer[need]) : inOrder(need, order, pinnedOffer[need]);
        });
        var lists = columns(listed);
        rank(lists);
        return lists;
    }

    /** The candidates of a need, best by u first, cut after the longest but for a pinned one. */
    private int[] best(int need, int longest, int pinned) {
        var keys = new long[first[need + 1] - first[need]];
        for (var place = 0; place < keys.length; place++) {
            var one = candidate(need, place);
            keys[place] = StrictOrder.key(candidates.u[one], offers.waited[candidates.offer[one]], place);
        }
        StrictOrder.sort(keys, place -> lot(need, candidates.offer[candidate(need, place)]));
        var best = Arrays.stream(keys)
                .mapToInt(key -> candidate(need, StrictOrder.place(key)))
                .toArray();
        for (var at = longest; at < best.length; at++) {
            if (candidates.offer[best[at]] == pinned) {
                var cut = Arrays.copyOf(best, longest + 1);
                cut[longest] = best[at];
                return cut;
            }
        }
        return best.length > longest ? Arrays.copyOf(best, longest) : best;
    }

    private int[] inOrder(int need, int[] order, int pinned) {
        var wanted =
                IntStream.concat(Arrays.stream(order), IntStream.of(pinned)).distinct();
        return wanted.flatMap(offer -> IntStream.range(first[need], first[need + 1])
                        .map(at -> byNeed[at])
                        .filter(one -> candidates.offer[one] == offer))
                .toArray();
    }

    private byte[] lot(int need, int offer) {
        return draw.lot(new NeedId(needs.ids[need]), new OfferId(offers.ids[offer]));
    }

    private int candidate(int need, int place) {
        return byNeed[first[need] + place];
    }

    private Market.Lists columns(int[][] listed) {
        var lists = new Market.Lists(
                needs.size(), Arrays.stream(listed).mapToInt(one -> one.length).sum());
        for (var need = 0; need < listed.length; need++) {
            var entry = lists.first[need];
            for (var one : listed[need]) {
                lists.offer[entry] = candidates.offer[one];
                lists.u[entry] = candidates.u[one];
                lists.v[entry++] = candidates.v[one];
            }
            lists.first[need + 1] = entry;
        }
        return lists;
    }

    /** Fills in how each offer ranks the needs that list it. */
    private void rank(Market.Lists lists) {
        var entries = lists.offer.length;
        var needOf = new int[entries];
        for (var need = 0; need < needs.size(); need++) {
            Arrays.fill(needOf, lists.first[need], lists.first[need + 1], need);
        }
        var start = Candidates.starts(lists.offer, entries, offers.size());
        var byOffer = Candidates.sorted(lists.offer, entries, start);
        IntStream.range(0, offers.size()).parallel().forEach(offer -> {
            var keys = new long[start[offer + 1] - start[offer]];
            for (var place = 0; place < keys.length; place++) {
                var entry = byOffer[start[offer] + place];
                keys[place] = StrictOrder.key(lists.v[entry], needs.waited[needOf[entry]], place);
            }
            StrictOrder.sort(keys, place -> lot(needOf[byOffer[start[offer] + place]], offer));
            for (var standing = 0; standing < keys.length; standing++) {
                lists.standing[byOffer[start[offer] + StrictOrder.place(keys[standing])]] = standing;
            }
        });
    }
}
