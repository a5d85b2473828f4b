package eu.savoirfaire.platform.home;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.page.Tile;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.activity.ActivityFeed;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The home page, and the pages about the service itself. */
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class HomePages {
    private static final int LATEST = 6;

    private final List<Tile> tiles;
    private final ActivityFeed activity;

    HomePages(List<Tile> tiles, ActivityFeed activity) {
        this.tiles = tiles.stream().sorted(Comparator.comparingInt(Tile::order)).toList();
        this.activity = activity;
    }

    @Get
    Page home(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var contents =
                tiles.stream().flatMap(tile -> tile.content(visit).stream()).toList();
        return Page.of("platform/home", new HomeView(contents, activity.latest(LATEST)), "platform.home.title")
                .describedBy(Label.key("platform.home.lead"));
    }

    @Get("/about")
    Page about() {
        return Page.of("platform/about", Map.of(), "platform.about.title")
                .describedBy(Label.key("platform.about.lead"));
    }

    @Get("/accessibility")
    Page accessibility() {
        return Page.of("platform/accessibility", Map.of(), "platform.accessibility.title");
    }

    /** Tiles, and what happened lately, the latest first. */
    record HomeView(List<Tile.Content> tiles, List<ActivityFeed.Entry> activity) {}
}
