package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.catalogue.finding.PracticeCard;
import eu.savoirfaire.catalogue.finding.PracticeFacet;
import eu.savoirfaire.catalogue.finding.PracticeQuery;
import eu.savoirfaire.infra.search.result.Hit;
import eu.savoirfaire.infra.search.result.Reason;
import eu.savoirfaire.infra.search.result.Results;
import eu.savoirfaire.infra.search.result.Stage;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.results.Chip;
import eu.savoirfaire.infra.web.results.Facet;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.text.Passage;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays results out for the search page. */
@Singleton
final class SearchViews {
    private final FacetCodes codes;

    SearchViews(FacetCodes codes) {
        this.codes = codes;
    }

    SearchView view(PracticeQuery query, Results results, Visit visit) {
        var address = visit.address().without("lang");
        var relaxed = results.relaxed();
        return new SearchView(
                query.text(),
                facets(query, results),
                chips(query, address),
                query.isNarrowed() ? Optional.of(unfiltered(address).toString()) : Optional.empty(),
                results.hits().stream().map(hit -> found(hit, query.language())).toList(),
                results.total(),
                (long) query.page() * query.size() + 1,
                relaxed.map(r -> r.unknown()).orElse(List.of()),
                relaxed.map(r -> r.shown()).orElse(""),
                relaxed.filter(r -> r.stage() == Stage.MOST_TERMS).isPresent(),
                results.didYouMean()
                        .map(text -> new SearchView.OtherSpelling(
                                text, address.without("page").with("q", text).toString())),
                PageLinks.of(address, new Paging(query.page(), query.size()), results.total()));
    }

    private List<Facet> facets(PracticeQuery query, Results results) {
        return Arrays.stream(PracticeFacet.values())
                .map(facet -> facet(facet, query, results.facets().getOrDefault(facet.key(), Map.of())))
                .toList();
    }

    /** A chosen code stays in its group even where nothing has it any more, so that it can be taken back there. */
    private Facet facet(PracticeFacet facet, PracticeQuery query, Map<String, Long> counts) {
        var chosen = query.chosen().getOrDefault(facet, Set.of());
        var options = new ArrayList<Facet.Option>();
        counts.forEach((code, count) -> options.add(option(facet, code, count, chosen.contains(code), query)));
        chosen.stream()
                .filter(code -> !counts.containsKey(code))
                .sorted()
                .forEach(code -> options.add(option(facet, code, 0, true, query)));
        return new Facet(facet.key(), Label.key("catalogue.facet." + facet.key()), List.copyOf(options));
    }

    private Facet.Option option(PracticeFacet facet, String code, long count, boolean chosen, PracticeQuery query) {
        return new Facet.Option(code, Label.of(codes.label(facet, code, query.language())), count, chosen);
    }

    private List<Chip> chips(PracticeQuery query, Address address) {
        var chips = new ArrayList<Chip>();
        for (var facet : PracticeFacet.values()) {
            query.chosen().getOrDefault(facet, Set.of()).stream().sorted().forEach(code -> {
                var label = Label.key(
                        "catalogue.chip",
                        Label.key("catalogue.facet." + facet.key()),
                        codes.label(facet, code, query.language()));
                var without = address.without("page").without(facet.key(), code);
                chips.add(new Chip(label, without.toString()));
            });
        }
        return chips;
    }

    private static Address unfiltered(Address address) {
        var bare = address.without("page");
        for (var facet : PracticeFacet.values()) {
            bare = bare.without(facet.key());
        }
        return bare;
    }

    private static SearchView.Found found(Hit hit, Language language) {
        var card = PracticeCard.of(hit.document()).readIn(language);
        return new SearchView.Found(
                card.code(),
                card.slug(),
                card.title(),
                card.institution(),
                card.language(),
                hit.passages().stream()
                        .map(passage -> excerpt(passage, card.language()))
                        .toList(),
                hit.reasons().stream().map(SearchViews::why).distinct().toList());
    }

    private static SearchView.Excerpt excerpt(eu.savoirfaire.infra.search.result.Passage found, Language written) {
        var parts = new ArrayList<Passage.Part>();
        var at = 0;
        for (var mark : found.marks()) {
            parts.add(new Passage.Part(found.text().substring(at, mark.from()), false));
            parts.add(new Passage.Part(found.text().substring(mark.from(), mark.to()), true));
            at = mark.to();
        }
        parts.add(new Passage.Part(found.text().substring(at), false));
        return new SearchView.Excerpt(
                found.field(),
                new Passage(parts),
                Optional.ofNullable(found.language()).orElse(written),
                found.cutBefore(),
                found.cutAfter());
    }

    private static Label why(Reason reason) {
        return switch (reason) {
            case Reason.InText text ->
                Label.key("catalogue.why.text", text.form(), Label.key("catalogue.section." + text.field()));
            case Reason.Concept concept -> Label.key("catalogue.why.concept", concept.word(), concept.reason());
        };
    }
}
