package eu.savoirfaire.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.MarketBuilder;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With lists that are not cut, no need gets more by another order or a shorter one: all of them are tried. */
class TruthfulnessTest {
    private static final long SEED = 5;
    private static final int MOST = 5;

    private final Random random = new Random(SEED);

    @Test
    void noNeedGainsByReorderingOrShorteningItsList() {
        for (var round = 0; round < 60; round++) {
            var instance = Instance.of(random, 2 + random.nextInt(MOST - 1), 1 + random.nextInt(MOST - 1));
            for (var need = 0; need < instance.lists().size(); need++) {
                var honest = instance.lists().get(need);
                var got = rankOf(instance, need, honest, honest);
                for (var said : everyListFrom(honest)) {
                    assertThat(rankOf(instance, need, said, honest))
                            .as("seed %d, round %d, need %d says %s for %s", SEED, round, need, said, honest)
                            .isGreaterThanOrEqualTo(got);
                }
            }
        }
    }

    /** Where on its honest list stands what the need gets if it says this; the length of the list if it gets nothing. */
    private static int rankOf(Instance instance, int need, List<Integer> said, List<Integer> honest) {
        var market = instance.market(need, said);
        var got = NeedProposing.run(market).offerOf(need);
        return got == Market.NONE ? honest.size() : honest.indexOf(got);
    }

    private static List<List<Integer>> everyListFrom(List<Integer> offers) {
        var lists = new ArrayList<List<Integer>>();
        extend(new ArrayList<>(), offers, lists);
        return lists;
    }

    private static void extend(List<Integer> begun, List<Integer> offers, List<List<Integer>> lists) {
        lists.add(List.copyOf(begun));
        for (var offer : offers) {
            if (!begun.contains(offer)) {
                begun.add(offer);
                extend(begun, offers, lists);
                begun.removeLast();
            }
        }
    }

    /** Ids grow with the numbers, so that needs and offers keep their numbers in the market. */
    private record Instance(List<List<Integer>> lists, int[][] v, int[] capacity) {
        static Instance of(Random random, int needs, int offers) {
            var lists = new ArrayList<List<Integer>>();
            var v = new int[needs][offers];
            for (var need = 0; need < needs; need++) {
                var list = new ArrayList<>(IntStream.range(0, offers).boxed().toList());
                Collections.shuffle(list, random);
                lists.add(List.copyOf(list.subList(0, 1 + random.nextInt(offers))));
                for (var offer = 0; offer < offers; offer++) {
                    v[need][offer] = random.nextInt(4);
                }
            }
            return new Instance(lists, v, random.ints(offers, 1, 3).toArray());
        }

        Market market(int liar, List<Integer> said) {
            var builder = new MarketBuilder();
            for (var need = 0; need < lists.size(); need++) {
                builder.need(new NeedId(new UUID(0, need)), 0);
            }
            for (var offer = 0; offer < capacity.length; offer++) {
                builder.offer(new OfferId(new UUID(0, offer)), capacity[offer], 0, 0);
            }
            for (var need = 0; need < lists.size(); need++) {
                var list = need == liar ? said : lists.get(need);
                for (var offer = 0; offer < capacity.length; offer++) {
                    builder.candidate(need, offer, 0, v[need][offer]);
                }
                builder.confirm(need, list.stream().mapToInt(Integer::intValue).toArray());
            }
            return builder.build(new Draw(new byte[] {1}), 50);
        }
    }
}
