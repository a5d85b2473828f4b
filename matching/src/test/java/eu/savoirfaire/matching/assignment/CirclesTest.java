package eu.savoirfaire.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.Unplaced.Reason;
import eu.savoirfaire.matching.assignment.market.MarketBuilder;
import eu.savoirfaire.matching.assignment.market.Pinning;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CirclesTest {
    private static final long SEED = 16;
    private static final byte[] SEED_BYTES = {3};
    private static final Draw DRAW = new Draw(SEED_BYTES);

    @Test
    void theLeastFilledCircleClosesAndItsPeopleGoElsewhere() {
        var builder = new MarketBuilder();
        var large = builder.offer(new OfferId(new UUID(0, 1)), 20, 3, 0);
        var small = builder.offer(new OfferId(new UUID(0, 2)), 20, 3, 0);
        for (var person = 0; person < 4; person++) {
            var need = builder.need(new NeedId(new UUID(1, person)), 0);
            builder.candidate(need, large, person < 2 ? 900 : 100, 500);
            builder.candidate(need, small, person < 3 ? 200 : 800, 500);
        }

        var report = CohortRun.report(builder.build(DRAW, 50), Mode.CIRCLES, SEED_BYTES, List.of());

        assertThat(report.closed()).containsExactly(new OfferId(new UUID(0, 2)));
        assertThat(report.matched()).hasSize(4).allMatch(pair -> pair.offer().equals(new OfferId(new UUID(0, 1))));
        assertThat(report.blocking().free()).isEmpty();
    }

    @Test
    void whoseCirclesAllStayUnderTheirMinimumIsToldSo() {
        var builder = new MarketBuilder();
        var circle = builder.offer(new OfferId(new UUID(0, 1)), 20, 16, 0);
        var need = builder.need(new NeedId(new UUID(1, 1)), 0);
        var alone = builder.need(new NeedId(new UUID(1, 2)), 0);
        builder.candidate(need, circle, 900, 500);

        assertThat(builder.pin(need, circle)).isEqualTo(Pinning.PINNED);
        assertThat(builder.pin(alone, circle)).isEqualTo(Pinning.NOT_A_CANDIDATE);

        var report = CohortRun.report(builder.build(DRAW, 50), Mode.CIRCLES, SEED_BYTES, List.of());

        assertThat(report.unmatched())
                .containsExactly(
                        new Unplaced(new NeedId(new UUID(1, 1)), Reason.EVERY_OFFER_CLOSED),
                        new Unplaced(new NeedId(new UUID(1, 2)), Reason.NO_OFFER_ON_ITS_LIST));
    }

    @Test
    void openCirclesReachTheirMinimumAndAreStableAmongThemselves() {
        var random = new Random(SEED);
        for (var round = 0; round < 300; round++) {
            var builder = new MarketBuilder();
            var circles = 2 + random.nextInt(6);
            for (var circle = 0; circle < circles; circle++) {
                builder.offer(new OfferId(new UUID(0, circle)), 20, 16, 0);
            }
            var people = random.nextInt(90);
            for (var person = 0; person < people; person++) {
                builder.need(new NeedId(new UUID(1, person)), 0);
                for (var circle = 0; circle < circles; circle++) {
                    if (random.nextInt(3) > 0) {
                        builder.candidate(person, circle, random.nextInt(1000), random.nextInt(1000));
                    }
                }
            }
            var opened = Circles.run(builder.build(DRAW, 50));
            var fill = opened.placement().fill();

            for (var circle = 0; circle < circles; circle++) {
                assertThat(opened.closed()[circle] ? fill[circle] == 0 : fill[circle] >= 16 && fill[circle] <= 20)
                        .as("seed %d, round %d", SEED, round)
                        .isTrue();
            }
            assertThat(BlockingPairs.of(opened.placement(), opened.closed()).free())
                    .as("seed %d, round %d", SEED, round)
                    .isEmpty();
        }
    }
}
