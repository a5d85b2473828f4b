package eu.savoirfaire.bench.matching;

import eu.savoirfaire.infra.testkit.elasticsearch.TestElasticsearch;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillsAsked;
import eu.savoirfaire.matching.scoring.Weights;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The same offers in Elasticsearch, as one would do it there: a document for each in one shard and one segment, eligibility as
 * filters, the exact score by a compiled script over doc values. What a need is worth by each facet is handed over with the
 * question.
 */
final class ElasticsearchOffers implements OfferServer {
    private static final int BATCH = 5_000;
    private static final Pattern SCORE = Pattern.compile("\"_score\":([0-9.E]+)");

    private static final String MAPPING = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": -1,
                "index.max_terms_count": 200000, "index.requests.cache.enable": false, "index.queries.cache.enabled": false},
             "mappings": {"_source": {"enabled": false}, "dynamic": false, "properties": {
                "gate": {"type": "integer"}, "kind": {"type": "integer"}, "first": {"type": "integer"}, "last": {"type": "integer"},
                "weights": {"type": "integer", "index": false}, "facets": {"type": "long", "index": false},
                "essential": {"type": "long", "index": false}, "optional": {"type": "long", "index": false}}}}""";

    private final OfferCompiler offers;
    private final TestElasticsearch node = TestElasticsearch.startForBench();
    private final HttpClient http = HttpClient.newHttpClient();
    private final StringBuilder batch = new StringBuilder();
    private final int[] omega;
    private int waiting;

    /** @param omega ω by skill, in micro-units: it stands beside each demand */
    ElasticsearchOffers(OfferCompiler offers, int[] omega) throws IOException {
        this.offers = offers;
        this.omega = omega.clone();
        send("PUT", "/offers", MAPPING);
    }

    @Override
    public void add(CompiledOffer offer) throws IOException {
        var asked = offer.skills() instanceof SkillsAsked skills ? skills : new SkillsAsked(new int[0], new int[0]);
        batch.append("{\"index\":{}}\n{\"gate\":")
                .append(offer.gate())
                .append(",\"kind\":")
                .append(offer.kind().ordinal())
                .append(",\"first\":")
                .append(offer.firstDay())
                .append(",\"last\":")
                .append(offer.lastDay())
                .append(",\"weights\":")
                .append(offer.weights())
                .append(",\"facets\":")
                .append(list(IntStream.range(0, RatedFacets.CRITERIA.length)
                        .map(i -> offer.facet(RatedFacets.CRITERIA[i]) * RatedFacets.CRITERIA.length + i)))
                .append(",\"essential\":")
                .append(demands(IntStream.range(0, asked.essentials()).map(asked::essential)))
                .append(",\"optional\":")
                .append(demands(IntStream.range(0, asked.optionals()).map(asked::optional)))
                .append("}\n");
        if (++waiting == BATCH) {
            sendBatch();
        }
    }

    private String demands(IntStream demands) {
        return demands.mapToObj(demand -> Long.toString((long) omega[demand >> 2] << Integer.SIZE | demand))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void sendBatch() throws IOException {
        if (send("POST", "/offers/_bulk?filter_path=errors", batch.toString()).contains("true")) {
            throw new IOException("Elasticsearch did not take a batch of offers");
        }
        batch.setLength(0);
        waiting = 0;
    }

    @Override
    public void ready() throws IOException {
        if (waiting > 0) {
            sendBatch();
        }
        send("POST", "/offers/_forcemerge?max_num_segments=1", "");
        send("POST", "/offers/_refresh", "");
    }

    @Override
    public Question ask(CompiledNeed need, int[] gates, int k) {
        var rated = RatedFacets.of(need, offers);
        var kinds = Arrays.stream(OfferKind.values())
                .filter(need.seeker().need().kind()::isAnsweredBy)
                .mapToInt(Enum::ordinal);
        var cover = need.skills().table();
        var covered = IntStream.range(0, cover.length)
                .filter(demand -> cover[demand] > 0)
                .toArray();
        var today = Surroundings.TODAY.toEpochDay();
        var question = """
                {"size": %d, "_source": false, "query": {"script_score": {
                  "query": {"bool": {"filter": [{"terms": {"gate": %s}}, {"terms": {"kind": %s}},
                    {"range": {"first": {"lte": %d}}}, {"range": {"last": {"gte": %d}}}]}},
                  "script": {"lang": "reciprocal", "source": "r", "params": {"covered": %s, "cover": %s, "phi": %s, "psi": %s,
                    "shares": %s, "providers": %s, "open": %d}}}}}""".formatted(
                        k,
                        list(Arrays.stream(gates)),
                        list(kinds),
                        today,
                        today,
                        list(Arrays.stream(covered)),
                        list(Arrays.stream(covered).map(demand -> cover[demand])),
                        tables(rated.phi()),
                        tables(rated.psi()),
                        list(shares(need.weights())),
                        offers.weights().valuesFrom(0).stream()
                                .map(weights -> list(shares(weights)))
                                .collect(Collectors.joining(",", "[", "]")),
                        need.phi(Criterion.SKILLS, new Facet.Open()));
        return new Written(question);
    }

    /** Skills first, then the others in the order of the facets. */
    private static IntStream shares(Weights weights) {
        return IntStream.concat(
                IntStream.of(weights.share(Criterion.SKILLS)),
                Arrays.stream(RatedFacets.CRITERIA).mapToInt(weights::share));
    }

    private static String tables(int[][] tables) {
        return Arrays.stream(tables)
                .map(table -> list(Arrays.stream(table)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String list(IntStream numbers) {
        return numbers.mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private String send(String method, String path, String body) throws IOException {
        var request = HttpRequest.newBuilder(node.url().resolve(path))
                .header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException(method + " " + path + ": " + response.body());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while Elasticsearch was asked", e);
        }
    }

    @Override
    public void close() {
        http.close();
        node.close();
    }

    private final class Written implements Question {
        private final String body;

        Written(String body) {
            this.body = body;
        }

        @Override
        public List<Long> best() throws IOException {
            return SCORE.matcher(send("POST", "/offers/_search?filter_path=hits.hits._score", body))
                    .results()
                    .map(hit -> (long) Double.parseDouble(hit.group(1)))
                    .toList();
        }

        @Override
        public void close() {
            // nothing is kept for it
        }
    }
}
