package eu.savoirfaire.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.BlockingPairs.Pair;
import eu.savoirfaire.matching.assignment.Unplaced.Reason;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.MarketBuilder;
import eu.savoirfaire.matching.assignment.market.Pinning;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortRunTest {
    private static final byte[] SEED = {1, 2, 3};
    private static final Draw DRAW = new Draw(SEED);
    private static final NeedId PINNED = new NeedId(new UUID(1, 1));
    private static final NeedId BETTER = new NeedId(new UUID(1, 2));
    private static final OfferId ONLY = new OfferId(new UUID(2, 1));

    @Test
    void aPairThatAPinStandsInTheWayOfIsListedApart() {
        var builder = new MarketBuilder();
        var pinned = builder.need(PINNED, 0);
        var better = builder.need(BETTER, 0);
        var only = builder.offer(ONLY, 1, 0, 0);
        builder.candidate(pinned, only, 100, 100);
        builder.candidate(better, only, 900, 900);

        assertThat(builder.pin(pinned, only)).isEqualTo(Pinning.PINNED);
        assertThat(builder.pin(better, only)).isEqualTo(Pinning.OFFER_FULL);
        var report = CohortRun.report(builder.build(DRAW, 50), Mode.STABLE, SEED, List.of());

        assertThat(report.blocking().free()).isEmpty();
        assertThat(report.blocking().withPins()).containsExactly(new Pair(BETTER, ONLY));
        assertThat(report.matched()).singleElement().matches(RunReport.Matched::pinned);
        assertThat(report.unmatched()).containsExactly(new Unplaced(BETTER, Reason.NO_FREE_PLACE));
    }

    @Test
    void whoIsOutrankedIsToldSo() {
        var builder = new MarketBuilder();
        var second = builder.need(PINNED, 0);
        var first = builder.need(BETTER, 0);
        var only = builder.offer(ONLY, 1, 0, 0);
        builder.candidate(second, only, 900, 100);
        builder.candidate(first, only, 100, 900);

        var report = CohortRun.report(builder.build(DRAW, 50), Mode.STABLE, SEED, List.of());

        assertThat(report.unmatched()).containsExactly(new Unplaced(PINNED, Reason.OTHERS_RANKED_HIGHER));
    }

    @Test
    void ofTwoThatScoreAlikeTheOneWhoWaitedLongerComesFirst() {
        var builder = new MarketBuilder();
        var recent = builder.need(PINNED, 3);
        var patient = builder.need(BETTER, 30);
        var only = builder.offer(ONLY, 1, 0, 0);
        builder.candidate(recent, only, 500, 500);
        builder.candidate(patient, only, 500, 500);

        var market = builder.build(DRAW, 50);

        assertThat(NeedProposing.run(market).isPlaced(1)).isTrue();
    }

    @Test
    void aListIsCutButKeepsItsPinnedOffer() {
        var builder = new MarketBuilder();
        var need = builder.need(PINNED, 0);
        for (var offer = 0; offer < 10; offer++) {
            builder.candidate(need, builder.offer(new OfferId(new UUID(2, offer)), 1, 0, 0), 100 - offer, 500);
        }
        builder.pin(need, 9);

        var market = builder.build(DRAW, 4);

        assertThat(market.entries()).isEqualTo(5);
        assertThat(market.offerAt(market.pinned(0))).isEqualTo(9);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void theSameReportWhateverTheOrderOfTheInputTheLocaleTheZoneOrTheThreads(Mode mode) {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var reports = new ArrayList<RunReport>();
        try {
            for (var round = 0; round < 6; round++) {
                Locale.setDefault(
                        List.of(Locale.ROOT, Locale.of("tr"), Locale.of("ar")).get(round % 3));
                TimeZone.setDefault(TimeZone.getTimeZone(round % 2 == 0 ? "UTC" : "Pacific/Kiritimati"));
                try (var pool = new ForkJoinPool(1 + round)) {
                    var order = new Random(round);
                    reports.add(pool.submit(() -> CohortRun.report(tied(order), mode, SEED, List.of("rules 1")))
                            .join());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(reports).allMatch(reports.getFirst()::equals);
    }

    /** Many ties, and rows that come in another order each time. */
    private static Market tied(Random order) {
        var builder = new MarketBuilder();
        var needs = shuffled(Stream.iterate(0, i -> i < 80, i -> i + 1).toList(), order);
        var offers = shuffled(Stream.iterate(0, i -> i < 15, i -> i + 1).toList(), order);
        needs.forEach(need -> builder.need(new NeedId(new UUID(1, need)), need % 2));
        offers.forEach(offer -> builder.offer(new OfferId(new UUID(2, offer)), 4, 2, 0));
        var pairs = new ArrayList<int[]>();
        for (var need = 0; need < 80; need++) {
            for (var offer = 0; offer < 15; offer++) {
                if ((needs.get(need) + offers.get(offer)) % 3 > 0) {
                    pairs.add(new int[] {need, offer, needs.get(need) * offers.get(offer) % 4 * 1000});
                }
            }
        }
        shuffled(pairs, order).forEach(pair -> builder.candidate(pair[0], pair[1], pair[2], pair[2] / 2));
        return builder.build(DRAW, 6);
    }

    private static <T> List<T> shuffled(List<T> items, Random order) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }
}
