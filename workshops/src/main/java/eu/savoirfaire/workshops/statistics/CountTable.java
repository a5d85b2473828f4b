package eu.savoirfaire.workshops.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People counted in a table whose columns have headings over headings: a tree, whose root is the column of all. Each cell is
 * the sum of the cells of the columns below its heading; the first row is the sum of the others.
 *
 * @param rows what people did, without the row of all
 * @param columns the headings, each before those below it; the first is the root
 * @param counts for each row, the one of all first, the count of each column
 */
public record CountTable(List<String> rows, List<Column> columns, List<List<Integer>> counts) {
    /** The row and the column of all. */
    public static final int ALL = 0;

    /** @param parent the number of the heading above; -1 for the root */
    public record Column(int parent, String code, int depth) {
        boolean isRoot() {
            return parent < 0;
        }
    }

    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** Rows in the given order, of which those without anybody are left out; columns by their codes. */
    public static CountTable of(List<String> order, Collection<Presence> people) {
        var rows = order.stream()
                .filter(row -> people.stream().anyMatch(one -> one.row().equals(row)))
                .toList();
        var columns = columns(people);
        var headings = List.copyOf(columns.keySet());
        var counts = new int[rows.size() + 1][columns.size()];
        for (var one : people) {
            for (var depth = 0; depth <= one.path().size(); depth++) {
                var column = headings.indexOf(one.path().subList(0, depth));
                counts[rows.indexOf(one.row()) + 1][column]++;
                counts[ALL][column]++;
            }
        }
        return new CountTable(rows, List.copyOf(columns.values()), lists(counts));
    }

    /** How many there are in a cell. */
    public int count(int row, int column) {
        return counts.get(row).get(column);
    }

    /** How many rows there are, with the one of all. */
    int height() {
        return rows.size() + 1;
    }

    int width() {
        return columns.size();
    }

    /** Whether no heading stands below this one. */
    boolean isLeaf(int column) {
        return column + 1 >= columns.size() || columns.get(column + 1).parent() != column;
    }

    private static Map<List<String>, Column> columns(Collection<Presence> people) {
        var columns = new LinkedHashMap<List<String>, Column>();
        columns.put(List.of(), new Column(-1, "", 0));
        var paths = people.stream()
                .map(Presence::path)
                .distinct()
                .sorted(Comparator.comparing((List<String> path) -> String.join("\u0000", path)))
                .toList();
        for (var path : paths) {
            for (var depth = 1; depth <= path.size(); depth++) {
                var parent = new ArrayList<>(columns.keySet()).indexOf(path.subList(0, depth - 1));
                columns.putIfAbsent(path.subList(0, depth), new Column(parent, path.get(depth - 1), depth));
            }
        }
        return columns;
    }

    private static List<List<Integer>> lists(int[][] counts) {
        var lists = new ArrayList<List<Integer>>();
        for (var row : counts) {
            lists.add(Arrays.stream(row).boxed().toList());
        }
        return lists;
    }

    /** What may be told of it: a cell is empty where it is kept back. */
    public record Told(List<String> rows, List<Column> columns, List<List<Optional<Integer>>> cells) {
        public Optional<Integer> cell(int row, int column) {
            return cells.get(row).get(column);
        }
    }
}
