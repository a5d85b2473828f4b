package eu.savoirfaire.workshops.statistics.keeping;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.workshops.statistics.CountTable.Told;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The statistics of a year as they are kept.
 *
 * @param rows the roles
 * @param cells row by row, the one of all first
 * @param units how many workshops, hours and certificates each series has; the first is all
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record YearTable(List<String> rows, List<Heading> columns, List<List<Integer>> cells, List<Unit> units) {
    /** In place of a number that is kept back. */
    public static final int KEPT_BACK = -1;

    public YearTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        units = List.copyOf(units);
    }

    static YearTable of(Told told, List<Unit> units) {
        return new YearTable(
                told.rows(),
                told.columns().stream()
                        .map(column -> new Heading(column.parent(), column.code(), column.depth()))
                        .toList(),
                told.cells().stream()
                        .map(row ->
                                row.stream().map(cell -> cell.orElse(KEPT_BACK)).toList())
                        .toList(),
                units);
    }

    /**
     * A heading over columns.
     *
     * @param parent the number of the heading above; -1 for the one of all
     * @param depth 0 all, 1 a series, 2 a territory, 3 a kind of organisation
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Heading(int parent, String code, int depth) {}

    /**
     * @param code the series; empty for all
     * @param certificates {@link #KEPT_BACK} where they or those without one are fewer than five
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Unit(String code, int workshops, long minutes, int certificates) {}
}
