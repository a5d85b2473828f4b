package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Tile;
import eu.savoirfaire.infra.web.visit.Visit;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Leads from the home page to the practices and to their map. */
@Factory
final class PracticeTiles {

    @Singleton
    @Named("practices")
    Tile practices(Practices practices) {
        return new LinkTile(
                10,
                visit -> new Tile.Content(
                        Label.key("catalogue.search.title"),
                        Label.key("catalogue.tile"),
                        "/practices",
                        Optional.of(practices.countPublished()).filter(count -> count > 0),
                        "practice"));
    }

    @Singleton
    @Named("regions")
    Tile regions() {
        return new LinkTile(
                30,
                visit -> new Tile.Content(
                        Label.key("catalogue.regions"),
                        Label.key("catalogue.regions.tile"),
                        "/regions",
                        Optional.empty(),
                        "map"));
    }

    /** A tile that always has something to show. */
    private record LinkTile(int order, Function<Visit, Content> shown) implements Tile {
        @Override
        public Optional<Content> content(Visit visit) {
            return Optional.of(shown.apply(visit));
        }
    }
}
