package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.compiled.Scorer;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.engine.Change;
import eu.savoirfaire.matching.engine.MatchingEngine;
import eu.savoirfaire.matching.engine.MatchingEngine.NeedList;
import eu.savoirfaire.matching.generated.Surroundings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The twenty best of all offers for every need, on all processors; some lists are compared with judging every pair by itself. */
public final class AllPairsBench {
    private static final int SMALLEST = 1_000;
    private static final int K = 20;
    private static final int COMPARED = 50;

    private final Figures figures;
    private final int size;

    /** @param size needs; there are a fifth as many offers */
    public AllPairsBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    public void run() {
        figures.say("all-pairs.seed", GeneratedRegion.SEED, "seed");
        for (var needs = Math.min(size, SMALLEST); needs < size; needs *= 10) {
            measure(needs);
        }
        measure(size);
    }

    private void measure(int needs) {
        var region = new GeneratedRegion();
        var engine = new MatchingEngine(region.offerCompiler, region.needCompiler);
        var offers = new ArrayList<CompiledOffer>();
        var changes = new ArrayList<Change>();
        for (var i = 0; i < Math.max(1, needs / 5); i++) {
            var offer = region.offers.next();
            offers.add(region.offerCompiler.compile(offer));
            changes.add(new Change.OfferStands(offer, 1));
        }
        var seekers = region.seekers(needs);
        seekers.forEach(seeker -> changes.add(new Change.NeedStands(seeker, 1)));
        engine.apply(changes);
        var lists = Watch.once(() -> engine.all(K, Surroundings.TODAY, GeneratedRegion.DRAW));
        var scorer = new Scorer(region.offerCompiler);
        var known = lists.answer().stream().collect(Collectors.toMap(NeedList::need, NeedList::offers));
        var sorted = Watch.once(() -> seekers.subList(0, Math.min(COMPARED, needs)).stream()
                .map(seeker -> {
                    var need = region.compiled(seeker);
                    return new Sorted(seeker.need().id(), best(scorer, need, offers));
                })
                .toList());
        for (var one : sorted.answer()) {
            var ours = Objects.requireNonNull(known.get(one.need())).stream()
                    .map(ranked -> ranked.scores().r())
                    .toList();
            if (!ours.equals(one.best())) {
                throw new IllegalStateException(
                        "of " + one.need() + " ours " + ours + ", each by itself " + one.best());
            }
        }
        var each = sorted.seconds()
                / sorted.answer().size()
                * needs
                / Runtime.getRuntime().availableProcessors();
        figures.say("all-pairs." + needs + ".top-20", lists.seconds(), "s", "each pair by itself", each);
    }

    private record Sorted(NeedId need, List<Long> best) {}

    private static List<Long> best(Scorer scorer, CompiledNeed need, List<CompiledOffer> offers) {
        var today = (int) Surroundings.TODAY.toEpochDay();
        return offers.stream()
                .filter(offer -> offer.firstDay() <= today && today <= offer.lastDay())
                .filter(offer -> scorer.truth(need, offer) == Truth.TRUE)
                .map(offer -> scorer.scores(need, offer).r())
                .sorted(Comparator.reverseOrder())
                .limit(K)
                .toList();
    }
}
