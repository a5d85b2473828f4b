package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.visit.Visit;
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

/** Where those begin who look after the site. */
@Controller("/desk")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DeskPages {
    private final List<DeskTile> tiles;
    private final List<DeskChart> charts;
    private final Allowed allowed;

    DeskPages(List<DeskTile> tiles, List<DeskChart> charts, Allowed allowed) {
        this.tiles =
                tiles.stream().sorted(Comparator.comparingInt(DeskTile::order)).toList();
        this.charts = charts;
        this.allowed = allowed;
    }

    @Get
    Page show(HttpRequest<?> request) {
        var contents = tiles.stream()
                .filter(tile -> allowed.may(tile.action()))
                .flatMap(tile -> tile.content().stream())
                .toList();
        var language = Visit.of(request).language();
        var pictures = charts.stream()
                .filter(chart -> allowed.may(chart.action()))
                .map(chart -> chart.chart(language))
                .toList();
        return Page.of("platform/desk/start", new DeskView(contents, pictures), "platform.desk");
    }

    /** Tiles, those that press first, and pictures. */
    record DeskView(List<DeskTile.Content> tiles, List<BarChart> charts) {
        DeskView {
            tiles = tiles.stream()
                    .sorted(Comparator.comparing(tile -> !tile.pressing()))
                    .toList();
        }

        public boolean pressing() {
            return tiles.stream().anyMatch(DeskTile.Content::pressing);
        }
    }
}
