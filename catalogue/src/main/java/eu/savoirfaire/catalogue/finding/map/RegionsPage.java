package eu.savoirfaire.catalogue.finding.map;

import eu.savoirfaire.catalogue.finding.PracticeFacet;
import eu.savoirfaire.catalogue.finding.PracticeQuery;
import eu.savoirfaire.catalogue.finding.PracticeSearch;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.vocabulary.place.Tile;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.picture.TileMap;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;

/** Practices by place. Every region is a link to its practices, also those that have none yet. */
@Controller
@Hidden
final class RegionsPage {
    private static final List<String> DRAWN = List.of("IT", "ES");

    private final PracticeSearch search;
    private final Places places;
    private final Vocabularies vocabularies;

    RegionsPage(PracticeSearch search, Places places, Vocabularies vocabularies) {
        this.search = search;
        this.places = places;
        this.vocabularies = vocabularies;
    }

    @Get("/regions")
    @Produces(MediaType.TEXT_HTML)
    @ExecuteOn(TaskExecutors.BLOCKING)
    Page regions(HttpRequest<?> request) {
        var language = Visit.of(request).language();
        var counts =
                search.search(new PracticeQuery("", language, Map.of(), 0, 1)).facets();
        var byRegion = counts.getOrDefault(PracticeFacet.REGION.key(), Map.of());
        var maps =
                DRAWN.stream().map(country -> map(country, byRegion, language)).toList();
        var byCountry = counts.getOrDefault(PracticeFacet.COUNTRY.key(), Map.of());
        return Page.of(
                        "catalogue/regions",
                        new RegionsView(maps, countries(byCountry, language)),
                        "catalogue.regions.title")
                .describedBy(Label.key("catalogue.regions.description"));
    }

    private TileMap map(String country, Map<String, Long> counts, Language language) {
        var title = Label.of(vocabularies.label(VocabularyName.COUNTRIES, country, language));
        return new TileMap(
                title,
                places.map(country).stream()
                        .map(tile -> tile(tile, counts, language))
                        .toList());
    }

    private TileMap.Tile tile(Tile tile, Map<String, Long> counts, Language language) {
        var code = tile.region();
        return new TileMap.Tile(
                code,
                Label.of(vocabularies.label(VocabularyName.REGIONS, code, language)),
                tile.row(),
                tile.column(),
                counts.getOrDefault(code, 0L),
                practicesIn(PracticeFacet.REGION, code));
    }

    private BarChart countries(Map<String, Long> counts, Language language) {
        var bars = counts.entrySet().stream()
                .map(count -> new BarChart.Count(
                        Label.of(vocabularies.label(VocabularyName.COUNTRIES, count.getKey(), language)),
                        count.getValue()))
                .toList();
        return BarChart.of(
                Label.key("catalogue.regions.countries"),
                Label.key("catalogue.facet.country"),
                Label.key("catalogue.practices"),
                bars);
    }

    private static String practicesIn(PracticeFacet facet, String code) {
        return Address.of("/practices").with(facet.key(), code).toString();
    }
}
