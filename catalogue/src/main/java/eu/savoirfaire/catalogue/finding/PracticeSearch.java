package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.search.SearchIndex;
import eu.savoirfaire.infra.search.query.Expansion;
import eu.savoirfaire.infra.search.query.SearchQuery;
import eu.savoirfaire.infra.search.query.SimilarQuery;
import eu.savoirfaire.infra.search.query.SuggestQuery;
import eu.savoirfaire.infra.search.result.Explanation;
import eu.savoirfaire.infra.search.result.Results;
import eu.savoirfaire.infra.search.result.Similar;
import eu.savoirfaire.infra.search.result.Suggestion;
import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers what readers ask: words of any language find sheets of any other by the concepts they stand for. */
@Singleton
public class PracticeSearch {
    private static final int SIMILAR = 3;
    private static final List<String> ALIKE_IN =
            List.of(PracticeDocuments.CONCEPT, PracticeFacet.TOPIC.key(), PracticeFacet.BENEFICIARY.key());

    private final SearchIndex index;
    private final Vocabularies vocabularies;
    private final ConceptFinder concepts;

    PracticeSearch(PracticeIndex index, Vocabularies vocabularies, ConceptFinder concepts) {
        this.index = index.searched();
        this.vocabularies = vocabularies;
        this.concepts = concepts;
    }

    /** One page of hits, with the counts of every facet. */
    public Results search(PracticeQuery query) {
        return index.search(question(query));
    }

    /** Why a practice is in the answer; empty when it is not. */
    public Optional<Explanation> explain(PracticeQuery query, PracticeId practice) {
        return index.explain(question(query), practice.value().toString());
    }

    /** Names that go with what was typed so far: practices, topics, places and organisations. */
    public List<Suggestion> suggest(String typed, int limit) {
        return index.suggest(new SuggestQuery(typed, PracticeDocuments.DEFINITION.suggestKinds(), limit));
    }

    /** Practices of other organisations that are like it, and one from another kind of territory. */
    public Similar similar(PracticeId practice) {
        return index.similar(new SimilarQuery(
                practice.value().toString(),
                ALIKE_IN,
                PracticeFacet.ORGANISATION.key(),
                PracticeDocuments.TERRITORY,
                SIMILAR));
    }

    private SearchQuery question(PracticeQuery query) {
        return new SearchQuery(
                query.text(),
                query.language(),
                filters(query),
                PracticeFacet.keys(),
                query.page(),
                query.size(),
                true,
                expansions(query));
    }

    private static Map<String, Set<String>> filters(PracticeQuery query) {
        var filters = new LinkedHashMap<String, Set<String>>();
        query.chosen().forEach((facet, codes) -> filters.put(facet.key(), codes));
        return filters;
    }

    private List<Expansion> expansions(PracticeQuery query) {
        return concepts.find(query.text(), query.language()).stream()
                .map(mention -> expansion(mention, query))
                .toList();
    }

    private Expansion expansion(Mention mention, PracticeQuery query) {
        return new Expansion(
                List.of(mention.phrase().split("[\\s\\p{Punct}’]+")),
                PracticeDocuments.CONCEPT,
                PracticeDocuments.concept(mention.vocabulary(), mention.code()),
                weight(mention.kind()),
                vocabularies.label(mention.vocabulary(), mention.code(), query.language()));
    }

    /** A sure name of a concept counts nearly as much as the word itself, a hint much less. */
    private static float weight(Concept.Kind kind) {
        return switch (kind) {
            case LABEL, SYNONYM, CASED -> 0.7f;
            case TOWN, ADJECTIVE -> 0.5f;
            case HINT -> 0.3f;
        };
    }
}
