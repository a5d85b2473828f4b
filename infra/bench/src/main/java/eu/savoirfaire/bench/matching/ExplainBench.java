package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.matching.explanation.Context;
import eu.savoirfaire.matching.explanation.Explainer;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.scoring.Scoring;
import java.util.Arrays;

/** One explanation, with the remedy and the advice: rules, contributions, skills, counterfactuals. It has no peer. */
public final class ExplainBench {
    private static final int WARM_UP = 500;
    private static final double GOAL_IN_MILLISECONDS = 5;

    private final Figures figures;
    private final int size;

    /** @param size explanations */
    public ExplainBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    public void run() {
        figures.say("explain.seed", GeneratedRegion.SEED, "seed");
        var region = new GeneratedRegion();
        var scoring = new Scoring(region.taxonomy, region.weights);
        var explainer = new Explainer(region.rules, scoring);
        var times = new long[size];
        var seekers = region.seekers(WARM_UP + size);
        for (var i = 0; i < seekers.size(); i++) {
            var offer = region.offers.vacancy(region.offers.next().id());
            var before = System.nanoTime();
            var explanation = explainer.explain(seekers.get(i), offer, Surroundings.TODAY, new Context(null, null, 1));
            var took = System.nanoTime() - before;
            if (!explanation.scores().equals(scoring.scores(seekers.get(i), offer))) {
                throw new IllegalStateException("the contributions of pair " + i + " do not add up to its scores");
            }
            if (i >= WARM_UP) {
                times[i - WARM_UP] = took;
            }
        }
        figures.say("explain.p50", Figures.percentile(times, 0.50), "ms", "goal", GOAL_IN_MILLISECONDS);
        figures.say("explain.p99", Figures.percentile(times, 0.99), "ms", "goal", GOAL_IN_MILLISECONDS);
        figures.say("explain.mean", Arrays.stream(times).average().orElse(0) / 1e6, "ms");
    }
}
