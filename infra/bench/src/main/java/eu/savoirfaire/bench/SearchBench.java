package eu.savoirfaire.bench;

import eu.savoirfaire.infra.search.SearchConfiguration;
import eu.savoirfaire.infra.search.SearchIndex;
import eu.savoirfaire.infra.search.SearchIndexes;
import eu.savoirfaire.infra.search.content.Batch;
import eu.savoirfaire.infra.search.content.Change;
import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.content.TextField;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.testkit.elasticsearch.TestElasticsearch;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same queries on the embedded engine and on a real Elasticsearch node, over the same generated sheets. */
final class SearchBench {
    private static final long SEED = 20_260_101;
    private static final int BATCH = 1_000;
    private static final int WARM_UP = 300;
    private static final int QUERIES = 1_000;

    private static final IndexDefinition SHEETS = new IndexDefinition(
            "bench",
            1,
            List.of(
                    new TextField("subject", 4),
                    new TextField("description", 1.5f),
                    new TextField("territory", 1.5f),
                    new TextField("stakeholders", 1),
                    new TextField("beneficiaries", 1.5f),
                    new TextField("results", 1)),
            List.of("language", "topic", "region"),
            List.of("practice"));

    private final Figures figures;
    private final int size;

    SearchBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    void run() throws IOException {
        figures.say("search.seed", SEED, "seed");
        var ours = measure(new Setup(SearchConfiguration.EngineChoice.LUCENE, URI.create("http://127.0.0.1:9200")));
        try (var node = TestElasticsearch.startForBench()) {
            var theirs = measure(new Setup(SearchConfiguration.EngineChoice.ELASTICSEARCH, node.url()));
            if (!ours.totals().equals(theirs.totals())) {
                figures.say("search.queries-with-another-total", differing(ours.totals(), theirs.totals()), "queries");
            }
            figures.say("search.index", ours.indexing(), "sheets/s", "elasticsearch", theirs.indexing());
            for (var share : new double[] {0.50, 0.95, 0.99}) {
                figures.say(
                        "search.p" + Math.round(share * 100),
                        Figures.percentile(ours.times(), share),
                        "ms",
                        "elasticsearch",
                        Figures.percentile(theirs.times(), share));
            }
        }
    }

    private static long differing(List<Long> ours, List<Long> theirs) {
        var differing = 0L;
        for (var i = 0; i < ours.size(); i++) {
            differing += ours.get(i).equals(theirs.get(i)) ? 0 : 1;
        }
        return differing;
    }

    private Measured measure(SearchConfiguration configuration) throws IOException {
        var folder = Files.createTempDirectory("savoir-bench");
        try (var indexes = new SearchIndexes(configuration, folder.toString())) {
            var index = indexes.open(SHEETS);
            var sheets = new GeneratedSheets(SEED);
            var indexing = fill(index, sheets);
            var queries = queries(sheets);
            for (var query : queries.subList(0, WARM_UP)) {
                index.search(query);
            }
            var times = new long[QUERIES];
            var totals = new ArrayList<Long>();
            for (var i = 0; i < QUERIES; i++) {
                var before = System.nanoTime();
                totals.add(index.search(queries.get(WARM_UP + i)).total());
                times[i] = System.nanoTime() - before;
            }
            return new Measured(indexing, times, totals);
        }
    }

    private double fill(SearchIndex index, GeneratedSheets sheets) {
        var before = System.nanoTime();
        for (var from = 0; from < size; from += BATCH) {
            var changes = new ArrayList<Change>();
            for (var number = from; number < Math.min(size, from + BATCH); number++) {
                changes.add(new Change.Put(sheets.document(number)));
            }
            index.write(new Batch(changes, from + 1L));
        }
        return size / ((System.nanoTime() - before) / 1e9);
    }

    private static List<SearchQuery> queries(GeneratedSheets sheets) {
        var queries = new ArrayList<SearchQuery>();
        for (var i = 0; i < WARM_UP + QUERIES; i++) {
            var language = sheets.language();
            queries.add(SearchQuery.of(sheets.query(language), language).withCounts(SHEETS.facets()));
        }
        return queries;
    }

    private record Measured(double indexing, long[] times, List<Long> totals) {}

    /** One of the engines. */
    private record Setup(EngineChoice engine, URI url) implements SearchConfiguration {
        @Override
        public EngineChoice getEngine() {
            return engine;
        }

        @Override
        public boolean isMemory() {
            return false;
        }

        @Override
        public Duration getCommitEvery() {
            return Duration.ofSeconds(2);
        }

        @Override
        public ElasticsearchConfiguration getElasticsearch() {
            return new Server(url);
        }
    }

    private record Server(URI url) implements SearchConfiguration.ElasticsearchConfiguration {
        @Override
        public URI getUrl() {
            return url;
        }

        @Override
        public String getPrefix() {
            return "savoir-bench-";
        }

        @Override
        public Optional<String> getApiKey() {
            return Optional.empty();
        }

        @Override
        public Duration getTimeout() {
            return Duration.ofSeconds(30);
        }
    }
}
