package eu.savoirfaire.infra.search;

import static eu.savoirfaire.infra.search.SampleDocument.document;
import static eu.savoirfaire.infra.vocabulary.Language.EN;
import static eu.savoirfaire.infra.vocabulary.Language.IT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.result.Hit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facets, order and pages. */
interface ListsContract extends SearchSubject {
    List<String> WORDS = List.of("casa", "lavoro", "scuola", "salute", "lingua", "donne");
    List<String> FACETS = List.of("country", "topic", "language");

    @Test
    default void codesOfOneFacetAreAlternativesAndFacetsNarrowEachOther() {
        put(
                document("a").body(EN, "garden").facet("country", "IT").facet("topic", "food"),
                document("b").body(EN, "garden").facet("country", "ES").facet("topic", "food", "school"),
                document("c").body(EN, "garden").facet("country", "FR").facet("topic", "school"));
        var query = SearchQuery.of("garden", EN)
                .withFilters(Map.of("country", Set.of("IT", "ES"), "topic", Set.of("school")))
                .withCounts(List.of("country", "topic", "territory"));

        var results = index().search(query);

        assertThat(ids(results)).containsExactly("b");
        assertThat(results.facets())
                .containsEntry("country", Map.of("ES", 1L, "FR", 1L))
                .containsEntry("topic", Map.of("food", 2L, "school", 1L))
                .containsEntry("territory", Map.of());
    }

    @Test
    default void withoutWordsAllDocumentsComeByTheirCodes() {
        put(document("x").code("3"), document("y").code("1"), document("z").code("2"));

        assertThat(ids("", EN)).containsExactly("y", "z", "x");
        assertThat(ids(" …!", EN)).containsExactly("y", "z", "x");
    }

    @Test
    default void equalDocumentsComeByTheirCodes() {
        put(document("x").code("2").body(EN, "garden"), document("y").code("1").body(EN, "garden"));

        assertThat(ids("garden", EN)).containsExactly("y", "x");
    }

    @Test
    default void aHitBringsItsDocumentBack() {
        var stored = document("x").title(EN, "Garden").facet("country", "IT").suggest("practice", "Garden", "x");
        put(stored);

        assertThat(search("garden", EN).hits().getFirst().document()).isEqualTo(stored.build());
    }

    @Test
    default void anUnknownFacetIsRefused() {
        var query = SearchQuery.of("garden", EN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> index().search(query.withCounts(List.of("colour"))))
                .withMessageContaining("colour");
    }

    @Test
    default void aPagePastTheEndIsEmptyHoweverFarItIs() {
        put(document("x").code("1").body(EN, "garden"), document("y").code("2").body(EN, "garden"));

        for (var page : new int[] {2, 999, 1000, Integer.MAX_VALUE}) {
            var results = index().search(SearchQuery.of("garden", EN).withPage(page, 10));

            assertThat(results.hits()).as("page %d", page).isEmpty();
            assertThat(results.total()).as("page %d", page).isEqualTo(2);
        }
    }

    @Test
    default void pagesPutTogetherAreTheWholeListAndCountsAreThoseOfTheDocuments() {
        var seed = RandomGenerator.getDefault().nextLong();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var corpus = corpus(random, 430);
        put(corpus.toArray(SampleDocument[]::new));

        for (var round = 0; round < 6; round++) {
            var query = query(random);
            var whole = pages(query, 100);
            var description = "seed %d, %s".formatted(seed, query);

            assertThat(pages(query, 100)).as(description).isEqualTo(whole);
            assertThat(pages(query, 7)).as(description).isEqualTo(whole);
            assertThat(whole).as(description).doesNotHaveDuplicates();
            assertThat(whole).as(description).hasSize((int)
                    index().search(query).total());
            assertThat(index().search(query).facets()).as(description).isEqualTo(counted(query));
        }
    }

    private static List<SampleDocument> corpus(RandomGenerator random, int size) {
        var corpus = new ArrayList<SampleDocument>();
        for (var number = 0; number < size; number++) {
            corpus.add(document("d" + number)
                    .code("c" + random.nextInt(50))
                    .title(IT, words(random, 2))
                    .body(IT, words(random, 5))
                    .facet("country", pick(random, "IT", "ES", "FR"))
                    .facet("topic", pick(random, "food", "work"), pick(random, "school", "health"))
                    .facet("language", pick(random, "it", "en")));
        }
        Collections.shuffle(corpus, new java.util.Random(random.nextLong()));
        return corpus;
    }

    private static String words(RandomGenerator random, int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private static String pick(RandomGenerator random, String... codes) {
        return codes[random.nextInt(codes.length)];
    }

    private static SearchQuery query(RandomGenerator random) {
        var filters = new TreeMap<String, Set<String>>();
        if (random.nextBoolean()) {
            filters.put("country", Set.of("IT", "FR"));
        }
        if (random.nextBoolean()) {
            filters.put("topic", Set.of("food"));
        }
        return SearchQuery.of(words(random, 1 + random.nextInt(2)), IT)
                .withFilters(filters)
                .withCounts(FACETS)
                .withHighlight(false);
    }

    private List<String> pages(SearchQuery query, int size) {
        var all = new ArrayList<String>();
        for (var page = 0; ; page++) {
            var ids = ids(index().search(query.withPage(page, size)));
            all.addAll(ids);
            if (ids.size() < size) {
                return all;
            }
        }
    }

    /** What each facet must show: the documents that would be found with each code as its only filter. */
    private Map<String, Map<String, Long>> counted(SearchQuery query) {
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var facet : FACETS) {
            var others = new TreeMap<>(query.filters());
            others.remove(facet);
            var ofFacet = new TreeMap<String, Long>();
            for (var hit : hits(query.withFilters(others))) {
                hit.document().codes(facet).forEach(code -> ofFacet.merge(code, 1L, Long::sum));
            }
            counts.put(facet, ofFacet);
        }
        return counts;
    }

    private List<Hit> hits(SearchQuery query) {
        var all = new ArrayList<Hit>();
        for (var page = 0; ; page++) {
            var hits = index().search(query.withPage(page, 100)).hits();
            all.addAll(hits);
            if (hits.size() < 100) {
                return all;
            }
        }
    }
}
