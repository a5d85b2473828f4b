package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.matching.engine.index.OfferIndex;
import eu.savoirfaire.matching.engine.index.Snapshot;
import eu.savoirfaire.matching.generated.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;

/** The ten best offers beside a server, with the answers compared first. A question takes a server so long that few are asked. */
final class ServersBench {
    private static final int K = 10;
    private static final int WARM_UP = 10;
    private static final int QUESTIONS = 20;

    private final Figures figures;
    private final int howMany;

    ServersBench(Figures figures, int howMany) {
        this.figures = figures;
        this.howMany = howMany;
    }

    void beside(String name, Start start) throws IOException, SQLException {
        var region = new GeneratedRegion();
        var index = new OfferIndex(region.offerCompiler);
        try (var server = start.with(region);
                var judge = new LuceneOffers(region.offerCompiler, Files.createTempDirectory("savoir-bench"))) {
            for (var i = 0; i < howMany; i++) {
                var offer = region.offerCompiler.compile(region.offers.next());
                index.put(offer, 1);
                server.add(offer);
            }
            server.ready();
            compare(name, region, index.snapshot(), server, judge);
        }
    }

    private void compare(String name, GeneratedRegion region, Snapshot snapshot, OfferServer server, LuceneOffers judge)
            throws IOException, SQLException {
        var ours = new long[QUESTIONS];
        var theirs = new long[QUESTIONS];
        var seekers = region.seekers(WARM_UP + QUESTIONS);
        for (var i = -WARM_UP; i < QUESTIONS; i++) {
            var seeker = seekers.get(WARM_UP + i);
            var compiled = region.compiled(seeker);
            try (var question = server.ask(compiled, judge.gates(compiled), K)) {
                var before = System.nanoTime();
                var best = snapshot.best(region.compiled(seeker), K, Surroundings.TODAY, GeneratedRegion.DRAW);
                var between = System.nanoTime();
                var peers = question.best();
                var after = System.nanoTime();
                mustBeAlike(best.stream().map(one -> one.scores().r()).toList(), peers, name);
                if (i >= 0) {
                    ours[i] = between - before;
                    theirs[i] = after - between;
                }
            }
        }
        figures.say(
                "matching." + howMany + ".top-10-p50",
                Figures.percentile(ours, 0.50),
                "ms",
                name,
                Figures.percentile(theirs, 0.50));
    }

    private static void mustBeAlike(List<Long> ours, List<Long> theirs, String name) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("ours " + ours + ", " + name + "'s " + theirs);
        }
    }

    /** Starts a server for the offers of a region. */
    interface Start {
        OfferServer with(GeneratedRegion region) throws IOException, SQLException;
    }
}
