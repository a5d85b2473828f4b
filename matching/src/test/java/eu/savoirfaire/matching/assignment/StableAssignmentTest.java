package eu.savoirfaire.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for every market; markets come from {@link #SEED}. */
class StableAssignmentTest {
    private static final long SEED = 20_261_122;
    private static final int MARKETS = 3_000;

    private final GeneratedMarket markets = new GeneratedMarket(SEED);

    @Test
    void noPairWouldBothRatherHaveEachOther() {
        for (var i = 0; i < MARKETS; i++) {
            var placement = NeedProposing.run(markets.next(30, 12, 4));

            assertThat(BlockingPairs.of(placement).free()).as(seed(i)).isEmpty();
        }
    }

    @Test
    void noOfferTakesMoreThanItHasPlaces() {
        for (var i = 0; i < MARKETS; i++) {
            var market = markets.next(30, 12, 4);
            var fill = NeedProposing.run(market).fill();

            assertThat(IntStream.range(0, fill.length).allMatch(offer -> fill[offer] <= market.capacity(offer)))
                    .as(seed(i))
                    .isTrue();
        }
    }

    @Test
    void noStablePlacementIsBetterForAnyNeed() {
        for (var i = 0; i < 300; i++) {
            var market = markets.next(6, 4, 3);
            var ours = NeedProposing.run(market);
            var stable = new ArrayList<Placement>();
            EveryPlacement.of(market, placement -> {
                if (BlockingPairs.of(placement).free().isEmpty()) {
                    stable.add(placement);
                }
            });

            assertThat(stable).as(seed(i)).contains(ours);
            assertThat(stable).as(seed(i)).allMatch(other -> nobodyIsWorseOff(ours, other));
        }
    }

    @Test
    void needsOrOffersProposingMatchesTheSameNeedsAndFillsUnderFilledOffersWithTheSame() {
        for (var i = 0; i < MARKETS; i++) {
            var market = markets.next(30, 12, 4);
            var byNeeds = NeedProposing.run(market);
            var byOffers = OfferProposing.run(market);

            assertThat(BlockingPairs.of(byOffers).free()).as(seed(i)).isEmpty();
            assertThat(nobodyIsWorseOff(byNeeds, byOffers)).as(seed(i)).isTrue();
            assertThat(placed(byOffers)).as(seed(i)).isEqualTo(placed(byNeeds));
            assertThat(underFilled(byOffers)).as(seed(i)).isEqualTo(underFilled(byNeeds));
        }
    }

    @Test
    void morePlacesMakeNoNeedWorseOff() {
        for (var i = 0; i < MARKETS; i++) {
            var market = markets.next(20, 8, 3);
            var more = new int[market.offers()];
            Arrays.setAll(more, market::capacity);
            more[i % more.length]++;

            var after = NeedProposing.run(market.withCapacity(more));

            assertThat(nobodyIsWorseOff(after, NeedProposing.run(market)))
                    .as(seed(i))
                    .isTrue();
        }
    }

    @Test
    void pinnedPairsStayAndTheirPlacesAreTaken() {
        for (var i = 0; i < MARKETS; i++) {
            var market = markets.next(10, 4, 3);
            var placement = NeedProposing.run(market);

            assertThat(IntStream.range(0, market.needs())
                            .filter(market::isPinned)
                            .allMatch(need -> placement.entryOf(need) == market.pinned(need)))
                    .as(seed(i))
                    .isTrue();
        }
    }

    /** An entry with a smaller number stands higher on the list. */
    private static boolean nobodyIsWorseOff(Placement ours, Placement other) {
        return IntStream.range(0, ours.market().needs())
                .allMatch(need ->
                        !other.isPlaced(need) || ours.isPlaced(need) && ours.entryOf(need) <= other.entryOf(need));
    }

    private static List<Integer> placed(Placement placement) {
        return IntStream.range(0, placement.market().needs())
                .filter(placement::isPlaced)
                .boxed()
                .toList();
    }

    private static List<List<Integer>> underFilled(Placement placement) {
        var market = placement.market();
        var fill = placement.fill();
        return IntStream.range(0, market.offers())
                .mapToObj(offer -> fill[offer] == market.capacity(offer) ? List.<Integer>of() : with(placement, offer))
                .toList();
    }

    private static List<Integer> with(Placement placement, int offer) {
        Market market = placement.market();
        return IntStream.range(0, market.needs())
                .filter(need -> placement.offerOf(need) == offer)
                .boxed()
                .toList();
    }

    private static String seed(int market) {
        return "seed " + SEED + ", market " + market;
    }
}
