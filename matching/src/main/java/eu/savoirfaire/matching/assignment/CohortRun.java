package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.RunReport.Matched;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import eu.savoirfaire.matching.assignment.welfare.MaxWelfare;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** One run of a cohort and its report. Pure: the same market, seed and mode give the same report on every machine. */
public final class CohortRun {
    private final Market market;
    private final Placement placement;
    private final boolean[] closed;

    private CohortRun(Placement placement, boolean[] closed) {
        market = placement.market();
        this.placement = placement;
        this.closed = closed;
    }

    /**
     * @param seed that the market was built with
     * @param versions of rules, weights, taxonomy and whatever else the scores came from
     */
    public static RunReport report(Market market, Mode mode, byte[] seed, List<String> versions) {
        return assigned(market, mode).report(mode, best(market), seed, versions);
    }

    private static CohortRun assigned(Market market, Mode mode) {
        var allOpen = new boolean[market.offers()];
        return switch (mode) {
            case STABLE -> new CohortRun(NeedProposing.run(market), allOpen);
            case MOST_WELFARE -> new CohortRun(MaxWelfare.run(market).placement(), allOpen);
            case GREEDY -> new CohortRun(Greedy.run(market), allOpen);
            case CIRCLES -> {
                var opened = Circles.run(market);
                yield new CohortRun(opened.placement(), opened.closed());
            }
        };
    }

    private static RunReport.Optimum best(Market market) {
        var optimum = MaxWelfare.run(market);
        if (!optimum.certificate().proves(optimum.placement())) {
            throw new IllegalStateException("the welfare optimum is not proved");
        }
        return new RunReport.Optimum(
                optimum.placement().placed(), optimum.placement().score());
    }

    private RunReport report(Mode mode, RunReport.Optimum optimum, byte[] seed, List<String> versions) {
        return new RunReport(
                mode,
                matched(),
                unmatched(),
                closedOffers(),
                BlockingPairs.of(placement, closed),
                placement.score(),
                optimum,
                ranks(),
                HexFormat.of().formatHex(new Draw(seed).commitment()),
                HexFormat.of().formatHex(seed),
                versions);
    }

    private List<Matched> matched() {
        return IntStream.range(0, market.needs())
                .filter(placement::isPlaced)
                .mapToObj(this::matched)
                .toList();
    }

    private Matched matched(int need) {
        var entry = placement.entryOf(need);
        return new Matched(
                market.need(need),
                market.offer(market.offerAt(entry)),
                market.u(entry),
                market.v(entry),
                rank(need),
                market.isPinned(need));
    }

    private int rank(int need) {
        return placement.entryOf(need) - market.first(need) + 1;
    }

    private List<OfferId> closedOffers() {
        return IntStream.range(0, market.offers())
                .filter(offer -> closed[offer])
                .mapToObj(market::offer)
                .toList();
    }

    private List<Integer> ranks() {
        var ranks = new ArrayList<Integer>();
        for (var need = 0; need < market.needs(); need++) {
            if (placement.isPlaced(need)) {
                var rank = rank(need);
                while (ranks.size() < rank) {
                    ranks.add(0);
                }
                ranks.set(rank - 1, ranks.get(rank - 1) + 1);
            }
        }
        return ranks;
    }

    private List<Unplaced> unmatched() {
        var free = Places.freeCapacity(market);
        var worst = worstHeld();
        return IntStream.range(0, market.needs())
                .filter(need -> !placement.isPlaced(need))
                .mapToObj(need -> new Unplaced(market.need(need), reason(need, free, worst)))
                .toList();
    }

    private int[] worstHeld() {
        var worst = new int[market.offers()];
        Arrays.fill(worst, -1);
        for (var need = 0; need < market.needs(); need++) {
            if (placement.isPlaced(need) && !market.isPinned(need)) {
                var offer = placement.offerOf(need);
                worst[offer] = Math.max(worst[offer], market.standing(placement.entryOf(need)));
            }
        }
        return worst;
    }

    private Unplaced.Reason reason(int need, int[] free, int[] worst) {
        if (market.first(need) == market.first(need + 1)) {
            return Unplaced.Reason.NO_OFFER_ON_ITS_LIST;
        }
        var open = IntStream.range(market.first(need), market.first(need + 1))
                .filter(entry -> !closed[market.offerAt(entry)])
                .toArray();
        if (open.length == 0) {
            return Unplaced.Reason.EVERY_OFFER_CLOSED;
        }
        if (Arrays.stream(open).allMatch(entry -> free[market.offerAt(entry)] == 0)) {
            return Unplaced.Reason.NO_FREE_PLACE;
        }
        var wanted = Arrays.stream(open).anyMatch(entry -> market.standing(entry) < worst[market.offerAt(entry)]);
        return wanted ? Unplaced.Reason.PLACES_SERVE_MORE_ELSEWHERE : Unplaced.Reason.OTHERS_RANKED_HIGHER;
    }
}
