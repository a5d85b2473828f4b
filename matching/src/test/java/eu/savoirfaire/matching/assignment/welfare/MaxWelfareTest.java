package eu.savoirfaire.matching.assignment.welfare;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.assignment.EveryPlacement;
import eu.savoirfaire.matching.assignment.GeneratedMarket;
import eu.savoirfaire.matching.assignment.Greedy;
import eu.savoirfaire.matching.assignment.NeedProposing;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class MaxWelfareTest {
    private static final long SEED = 4_711;
    private static final Comparator<Placement> BETTER =
            Comparator.comparingInt(Placement::placed).thenComparingLong(Placement::score);

    private final GeneratedMarket markets = new GeneratedMarket(SEED);

    @Test
    void noPlacementIsBetter() {
        for (var i = 0; i < 400; i++) {
            var market = markets.next(6, 4, 3);

            var optimum = MaxWelfare.run(market).placement();

            assertThat(BETTER.compare(optimum, best(market))).as(seed(i)).isZero();
        }
    }

    @Test
    void theCertificateProvesTheOptimumAndNothingLess() {
        for (var i = 0; i < 1_000; i++) {
            var market = markets.next(60, 15, 5);
            var optimum = MaxWelfare.run(market);
            var greedy = Greedy.run(market);
            var stable = NeedProposing.run(market);

            assertThat(optimum.certificate().proves(optimum.placement()))
                    .as(seed(i))
                    .isTrue();
            assertThat(optimum.certificate().proves(greedy))
                    .as(seed(i))
                    .isEqualTo(BETTER.compare(greedy, optimum.placement()) == 0);
            assertThat(BETTER.compare(optimum.placement(), stable)).as(seed(i)).isNotNegative();
        }
    }

    @Test
    void noOfferTakesMoreThanItHasPlacesAndPinsStay() {
        for (var i = 0; i < 1_000; i++) {
            var market = markets.next(60, 15, 5);
            var placement = MaxWelfare.run(market).placement();
            var fill = placement.fill();

            for (var offer = 0; offer < fill.length; offer++) {
                assertThat(fill[offer]).as(seed(i)).isLessThanOrEqualTo(market.capacity(offer));
            }
            for (var need = 0; need < market.needs(); need++) {
                assertThat(!market.isPinned(need) || placement.entryOf(need) == market.pinned(need))
                        .as(seed(i))
                        .isTrue();
            }
        }
    }

    private static Placement best(Market market) {
        var best = new Placement[] {NeedProposing.run(market)};
        EveryPlacement.of(market, placement -> {
            if (BETTER.compare(placement, best[0]) > 0) {
                best[0] = placement;
            }
        });
        return best[0];
    }

    private static String seed(int market) {
        return "seed " + SEED + ", market " + market;
    }
}
