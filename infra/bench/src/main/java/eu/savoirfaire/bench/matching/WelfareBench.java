package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.bench.matching.WelfarePeers.Answer;
import eu.savoirfaire.matching.assignment.Greedy;
import eu.savoirfaire.matching.assignment.NeedProposing;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.welfare.MaxWelfare;

/** The exact welfare optimum beside OR-Tools, and beside JGraphT as far as that goes. */
public final class WelfareBench {
    private static final int SMALLEST = 1_000;
    private static final int MOST_OF_JGRAPHT = 4_000;

    private final Figures figures;
    private final int size;

    /** @param size needs; there are a fifth as many offers */
    public WelfareBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    public void run() {
        figures.say("welfare.seed", GeneratedCohort.SEED, "seed");
        WelfarePeers.load();
        MaxWelfare.run(new GeneratedCohort(SMALLEST).market());
        for (var needs = Math.min(size, SMALLEST); needs < size; needs *= 10) {
            besideOrTools(needs);
        }
        besideOrTools(size);
        besideJGraphT(Math.min(size, MOST_OF_JGRAPHT));
    }

    private void besideJGraphT(int needs) {
        var market = new GeneratedCohort(needs).market();
        var ours = Watch.once(() -> proved(market));
        var theirs = Watch.once(() -> WelfarePeers.jGraphT(market));
        agree(ours.answer(), theirs.answer());
        figures.say("welfare." + needs + ".optimum", ours.seconds(), "s", "jgrapht", theirs.seconds());
    }

    private void besideOrTools(int needs) {
        var name = "welfare." + needs + ".";
        var market = new GeneratedCohort(needs).market();
        var ours = Watch.once(() -> proved(market));
        var theirs = Watch.once(() -> WelfarePeers.orTools(market));
        agree(ours.answer(), theirs.answer());
        figures.say(name + "optimum", ours.seconds(), "s", "or-tools", theirs.seconds());
        figures.say(name + "placed", ours.answer().placed(), "needs");
        figures.say(
                name + "stable-to-optimum",
                (double) NeedProposing.run(market).score() / ours.answer().score(),
                "ratio");
        figures.say(
                name + "greedy-to-optimum",
                (double) Greedy.run(market).score() / ours.answer().score(),
                "ratio");
    }

    /** The proof is part of our time. */
    private static Answer proved(Market market) {
        var optimum = MaxWelfare.run(market);
        if (!optimum.certificate().proves(optimum.placement())) {
            throw new IllegalStateException("the optimum is not proved");
        }
        return new Answer(optimum.placement().placed(), optimum.placement().score());
    }

    private static void agree(Answer ours, Answer theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("our optimum is " + ours + ", the peer's " + theirs);
        }
    }
}
