package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.matching.assignment.BlockingPairs;
import eu.savoirfaire.matching.assignment.NeedProposing;
import eu.savoirfaire.matching.assignment.OfferProposing;

/** Deferred acceptance beside the same as textbooks write it, from a thousand needs up to the size. */
public final class CohortBench {
    private static final int SMALLEST = 1_000;

    private final Figures figures;
    private final int size;

    /** @param size needs; there are a fifth as many offers */
    public CohortBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    public void run() {
        figures.say("cohort.seed", GeneratedCohort.SEED, "seed");
        for (var needs = Math.min(size, SMALLEST); needs < size; needs *= 10) {
            measure(needs);
        }
        measure(size);
    }

    private void measure(int needs) {
        var name = "cohort." + needs + ".";
        var cohort = new GeneratedCohort(needs);
        var lists = Watch.once(cohort::market);
        var market = lists.answer();
        var ours = Watch.median(() -> NeedProposing.run(market));
        var textbook = Watch.once(() -> TextbookAcceptance.run(market));
        var proof = Watch.once(() -> BlockingPairs.of(ours.answer()));
        var byOffers = Watch.once(() -> OfferProposing.run(market));
        if (!ours.answer().equals(textbook.answer())) {
            throw new IllegalStateException("the textbook's answer is another one");
        }
        if (byOffers.answer().placed() != ours.answer().placed()) {
            throw new IllegalStateException("offers proposing match other needs");
        }
        figures.say(name + "placed", ours.answer().placed(), "needs");
        figures.say(name + "blocking-pairs", proof.answer().free().size(), "pairs");
        figures.say(name + "acceptance", ours.seconds(), "s", "textbook", textbook.seconds());
        figures.say(name + "offers-proposing", byOffers.seconds(), "s");
        figures.say(name + "lists-acceptance-and-proof", lists.seconds() + ours.seconds() + proof.seconds(), "s");
    }
}
