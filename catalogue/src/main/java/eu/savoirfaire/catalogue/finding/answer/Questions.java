package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.catalogue.finding.PracticeFacet;
import eu.savoirfaire.catalogue.finding.PracticeQuery;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.visit.Visit;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Set;

/** Reads a question from an address. The page and the API take the same names. */
@Singleton
final class Questions {
    static final int LONGEST_TEXT = 200;
    private static final int USUAL_SIZE = 20;

    private final FacetCodes codes;

    Questions(FacetCodes codes) {
        this.codes = codes;
    }

    /**
     * The question of a visit.
     *
     * @throws eu.savoirfaire.infra.refusal.Refused when a code is unknown, the page negative, the size not within 1 and
     *     100, or the text too long
     */
    PracticeQuery of(Visit visit) {
        var parameters = Parameters.of(visit);
        var chosen = new EnumMap<PracticeFacet, Set<String>>(PracticeFacet.class);
        for (var facet : PracticeFacet.values()) {
            chosen.put(facet, parameters.codes(facet.key(), code -> codes.isKnown(facet, code)));
        }
        var paging = parameters.paging(USUAL_SIZE);
        return new PracticeQuery(
                parameters.text("q", LONGEST_TEXT).orElse(""),
                language(parameters, visit),
                chosen,
                paging.page(),
                paging.size());
    }

    private static Language language(Parameters parameters, Visit visit) {
        return parameters
                .code("ui", code -> Language.of(code).isPresent())
                .flatMap(Language::of)
                .orElse(visit.language());
    }
}
