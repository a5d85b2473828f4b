package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.engine.index.OfferIndex;
import eu.savoirfaire.matching.engine.index.Snapshot;
import eu.savoirfaire.matching.generated.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The ten best eligible offers for people who look for work, exactly, beside Lucene's function score query in the same process, from
 * a thousand offers up to the size, and beside Elasticsearch and PostgreSQL at the size. A query begins with what the person said;
 * judging the rules is part of our time, the others are handed what they come to.
 */
public final class MatchingBench {
    private static final int SMALLEST = 1_000;
    private static final int K = 10;
    private static final int WARM_UP = 60;
    private static final int QUERIES = 200;

    private final Figures figures;
    private final int size;

    /** @param size offers of all kinds; three in five are vacancies */
    public MatchingBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    public void run() throws IOException, SQLException {
        figures.say("matching.seed", GeneratedRegion.SEED, "seed");
        for (var offers = Math.min(size, SMALLEST); offers < size; offers *= 10) {
            measure(offers);
        }
        measure(size);
        var servers = new ServersBench(figures, size);
        servers.beside(
                "elasticsearch", region -> new ElasticsearchOffers(region.offerCompiler, region.taxonomy.omega()));
        servers.beside("postgresql", region -> new PostgresOffers(region.offerCompiler));
    }

    private void measure(int howMany) throws IOException {
        var name = "matching." + howMany + ".";
        var region = new GeneratedRegion();
        var index = new OfferIndex(region.offerCompiler);
        try (var lucene = new LuceneOffers(region.offerCompiler, Files.createTempDirectory("savoir-bench"))) {
            for (var i = 0; i < howMany; i++) {
                var offer = region.offerCompiler.compile(region.offers.next());
                index.put(offer, 1);
                lucene.add(offer);
            }
            lucene.ready();
            tellMemory(name, howMany, index, region);
            compare(name, region, index, lucene);
        }
    }

    private void tellMemory(String name, int howMany, OfferIndex index, GeneratedRegion region) {
        figures.say(name + "memory-of-rows", (double) index.bytesOfRows() / howMany, "bytes/offer");
        figures.say(name + "memory-of-bitmaps", index.bytesOfBitmaps() / (double) howMany, "MB/million");
        figures.say(name + "distinct-gates", region.offerCompiler.gates().size(), "gates");
    }

    private void compare(String name, GeneratedRegion region, OfferIndex index, LuceneOffers lucene)
            throws IOException {
        var snapshot = index.snapshot();
        var floor = new MemoryFloor(index.bytesLookedAt());
        var reading = new ArrayList<Long>();
        var ours = new ArrayList<Long>();
        var theirs = new ArrayList<Long>();
        var answered = 0L;
        var seekers = region.seekers(WARM_UP + QUERIES);
        for (var i = 0; i < seekers.size(); i++) {
            var gates = lucene.gates(region.compiled(seekers.get(i)));
            var before = System.nanoTime();
            var best = ours(snapshot, region.compiled(seekers.get(i)));
            var between = System.nanoTime();
            var peers = lucene.best(region.compiled(seekers.get(i)), gates, K);
            var after = System.nanoTime();
            if (!best.equals(peers)) {
                throw new IllegalStateException("query " + i + ": ours " + best + ", Lucene's " + peers);
            }
            if (i >= WARM_UP) {
                ours.add(between - before);
                theirs.add(after - between);
                reading.add(floor.nanoseconds());
                answered += best.isEmpty() ? 0 : 1;
            }
        }
        figures.say(name + "queries-with-an-answer", answered, "queries");
        for (var share : new double[] {0.50, 0.99}) {
            figures.say(
                    name + "top-10-p" + Math.round(100 * share),
                    percentile(ours, share),
                    "ms",
                    "lucene",
                    percentile(theirs, share));
        }
        if (floor.sum() > 0) {
            figures.say(
                    name + "top-10-p50", percentile(ours, 0.50), "ms", "memory-bandwidth", percentile(reading, 0.50));
        }
        figures.say(name + "top-10-p99-to-p50", percentile(ours, 0.99), "ms", "lucene-p50", percentile(theirs, 0.50));
    }

    private static List<Long> ours(Snapshot snapshot, CompiledNeed need) {
        return snapshot.best(need, K, Surroundings.TODAY, GeneratedRegion.DRAW).stream()
                .map(one -> one.scores().r())
                .toList();
    }

    private static double percentile(List<Long> times, double share) {
        return Figures.percentile(times.stream().mapToLong(Long::longValue).toArray(), share);
    }
}
