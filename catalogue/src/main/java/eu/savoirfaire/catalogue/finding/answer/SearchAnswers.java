package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.catalogue.finding.PracticeCard;
import eu.savoirfaire.catalogue.finding.PracticeFacet;
import eu.savoirfaire.catalogue.finding.PracticeQuery;
import eu.savoirfaire.infra.search.result.Hit;
import eu.savoirfaire.infra.search.result.Passage;
import eu.savoirfaire.infra.search.result.Reason;
import eu.savoirfaire.infra.search.result.Results;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes results as programs read them. */
@Singleton
final class SearchAnswers {
    private final FacetCodes codes;

    SearchAnswers(FacetCodes codes) {
        this.codes = codes;
    }

    SearchAnswer answer(PracticeQuery query, Results results) {
        return new SearchAnswer(
                results.hits().stream().map(hit -> item(hit, query.language())).toList(),
                facets(results, query.language()),
                results.relaxed()
                        .map(relaxed ->
                                new SearchAnswer.Relaxed(relaxed.stage().name(), relaxed.unknown(), relaxed.shown()))
                        .orElse(null),
                results.didYouMean().stream().toList(),
                results.total(),
                query.page(),
                query.size());
    }

    private Map<String, List<SearchAnswer.Count>> facets(Results results, Language language) {
        var facets = new LinkedHashMap<String, List<SearchAnswer.Count>>();
        for (var facet : PracticeFacet.values()) {
            var counts = results.facets().getOrDefault(facet.key(), Map.of()).entrySet().stream()
                    .map(count -> new SearchAnswer.Count(
                            count.getKey(), codes.label(facet, count.getKey(), language), count.getValue()))
                    .toList();
            facets.put(facet.key(), counts);
        }
        return facets;
    }

    private static SearchAnswer.Item item(Hit hit, Language language) {
        var card = PracticeCard.of(hit.document());
        return new SearchAnswer.Item(
                card.code(),
                card.slug(),
                card.title().text(),
                card.institution().text(),
                card.language().code(),
                card.titles().get(language),
                hit.passages().stream().map(SearchAnswers::highlight).toList(),
                hit.reasons().stream().map(SearchAnswers::why).toList());
    }

    private static SearchAnswer.Highlight highlight(Passage passage) {
        var marks = passage.marks().stream()
                .map(mark -> List.of(mark.from(), mark.to()))
                .toList();
        return new SearchAnswer.Highlight(
                passage.field(),
                passage.language() == null ? null : passage.language().code(),
                passage.text(),
                marks);
    }

    private static SearchAnswer.Why why(Reason reason) {
        return switch (reason) {
            case Reason.InText text -> new SearchAnswer.Why(text.word(), text.field(), text.form(), null, text.boost());
            case Reason.Concept concept ->
                new SearchAnswer.Why(concept.word(), null, null, concept.reason(), concept.weight());
        };
    }
}
