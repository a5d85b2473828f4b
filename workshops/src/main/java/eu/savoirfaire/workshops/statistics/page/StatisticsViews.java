package eu.savoirfaire.workshops.statistics.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.place.Places;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.workshops.planning.series.Series;
import eu.savoirfaire.workshops.statistics.keeping.YearTable;
import eu.savoirfaire.workshops.statistics.keeping.YearTable.Heading;
import eu.savoirfaire.workshops.statistics.keeping.YearTable.Unit;
import eu.savoirfaire.workshops.statistics.page.StatisticsView.Given;
import eu.savoirfaire.workshops.statistics.page.StatisticsView.Line;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the statistics of a year into words. */
@Singleton
class StatisticsViews {
    private static final String KEY = "workshops.statistics.";
    private static final long MINUTES = 60;

    private final Series series;
    private final Places places;

    StatisticsViews(Series series, Places places) {
        this.series = series;
        this.places = places;
    }

    StatisticsView of(String organisation, int year, String csv, YearTable table, Language language) {
        var lines = IntStream.range(0, table.columns().size())
                .mapToObj(column -> line(table, column, language))
                .toList();
        return new StatisticsView(
                organisation,
                year,
                csv,
                lines.getFirst().cells().getFirst(),
                roles(table),
                units(lines),
                heads(table),
                lines,
                IntStream.range(0, table.units().size())
                        .mapToObj(number -> given(table.units().get(number), number == 0))
                        .toList());
    }

    /** All, then each role. */
    private static List<Label> heads(YearTable table) {
        return Stream.concat(
                        Stream.of(Label.key(KEY + "all")),
                        table.rows().stream().map(role -> Label.key(KEY + "role." + role)))
                .toList();
    }

    private Line line(YearTable table, int column, Language language) {
        var cells = table.cells().stream().map(row -> told(row.get(column))).toList();
        var heading = table.columns().get(column);
        return new Line(label(heading, language), heading.depth(), cells);
    }

    private Label label(Heading heading, Language language) {
        var code = heading.code();
        return switch (heading.depth()) {
            case 0 -> Label.key(KEY + "all");
            case 1 -> unit(code);
            case 2 ->
                places.place(code)
                        .map(place -> Label.of(place.label(language)))
                        .orElseGet(() -> Label.key(KEY + "no-territory"));
            default -> code.isEmpty() ? Label.key(KEY + "no-organisation") : Label.key(code);
        };
    }

    private Label unit(String code) {
        return code.isEmpty()
                ? Label.key(KEY + "single")
                : series.goal(UUID.fromString(code)).map(Label::of).orElseGet(() -> Label.key(KEY + "series"));
    }

    private static BarChart roles(YearTable table) {
        var heads = heads(table);
        var bars = new ArrayList<BarChart.Count>();
        for (var row = 1; row < table.cells().size(); row++) {
            var label = heads.get(row);
            told(table.cells().get(row).getFirst()).ifPresent(count -> bars.add(new BarChart.Count(label, count)));
        }
        return chart("roles", "role", bars);
    }

    private static BarChart units(List<Line> lines) {
        var bars = lines.stream()
                .filter(line -> line.depth() == 1)
                .flatMap(line -> line.cells().getFirst().map(count -> new BarChart.Count(line.label(), count)).stream())
                .toList();
        return chart("units", "unit", bars);
    }

    private static BarChart chart(String title, String category, List<BarChart.Count> bars) {
        return BarChart.of(Label.key(KEY + title), Label.key(KEY + category), Label.key(KEY + "people"), bars);
    }

    private Given given(Unit unit, boolean all) {
        return new Given(
                all ? Label.key(KEY + "all") : unit(unit.code()),
                unit.workshops(),
                unit.minutes() / MINUTES,
                told(unit.certificates()));
    }

    private static Optional<Integer> told(int count) {
        return count == YearTable.KEPT_BACK ? Optional.empty() : Optional.of(count);
    }
}
