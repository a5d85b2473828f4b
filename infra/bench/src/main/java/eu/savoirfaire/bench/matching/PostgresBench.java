package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.matching.engine.index.OfferIndex;
import eu.savoirfaire.matching.generated.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

/** The ten best offers beside PostgreSQL, with the answers compared first. A query takes it so long that few are asked. */
final class PostgresBench {
    private static final int K = 10;
    private static final int WARM_UP = 3;
    private static final int QUERIES = 20;

    private final Figures figures;

    PostgresBench(Figures figures) {
        this.figures = figures;
    }

    void measure(int howMany) throws IOException, SQLException {
        var region = new GeneratedRegion();
        var index = new OfferIndex(region.offerCompiler);
        try (var postgres = new PostgresOffers(region.offerCompiler);
                var judge = new LuceneOffers(region.offerCompiler, Files.createTempDirectory("savoir-bench"))) {
            for (var i = 0; i < howMany; i++) {
                var offer = region.offerCompiler.compile(region.offers.next());
                index.put(offer, 1);
                postgres.add(offer);
            }
            postgres.ready();
            var snapshot = index.snapshot();
            var ours = new long[QUERIES];
            var theirs = new long[QUERIES];
            var seekers = region.seekers(WARM_UP + QUERIES);
            for (var i = -WARM_UP; i < QUERIES; i++) {
                var seeker = seekers.get(WARM_UP + i);
                var compiled = region.compiled(seeker);
                try (var query = postgres.query(compiled, judge.gates(compiled), K)) {
                    var before = System.nanoTime();
                    var best = snapshot.best(region.compiled(seeker), K, Surroundings.TODAY, GeneratedRegion.DRAW);
                    var between = System.nanoTime();
                    var peers = postgres.best(query);
                    var after = System.nanoTime();
                    if (!best.stream().map(one -> one.scores().r()).toList().equals(peers)) {
                        throw new IllegalStateException("ours " + best + ", PostgreSQL's " + peers);
                    }
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
                    "postgresql",
                    Figures.percentile(theirs, 0.50));
        }
    }
}
