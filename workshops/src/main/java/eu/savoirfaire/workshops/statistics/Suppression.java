package eu.savoirfaire.workshops.statistics;

import eu.savoirfaire.workshops.statistics.CountTable.Told;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Keeps cells of a table back. First those that stand for one to four people; then as many others as it takes that from
 * everything that is told, sums included, nobody can say of a small cell that it has fewer than five more than it has. That is
 * the sliding protection of cell suppression with width {@value #WIDTH} (Fischetti and Salazar, Management Science 47, 2001;
 * Hundepool et al., Statistical Disclosure Control, Wiley 2012).
 *
 * <p>The proof is made on the way: for each small cell another table is found that agrees with all that is told, and in which
 * this cell is larger by {@value #WIDTH}. Keeping back more cells later leaves each such table as good as it was, so that one
 * round is enough.
 */
public final class Suppression {
    /** The fewest people that a cell may stand for, and how uncertain a smaller one stays. */
    public static final int WIDTH = 5;

    /** An empty cell that is kept back tells nothing wrong, but is a loss that a reader does not expect. */
    private static final int COST_OF_NOBODY = 20;

    private static final int COST_OF_CELL = 10;
    private static final int MOST_COSTLY = 100_000;

    private Suppression() {}

    /** What may be told. */
    public static Told of(CountTable table) {
        return told(table, hidden(table));
    }

    /** The cells that are kept back, by their number in the circulation. */
    static BitSet hidden(CountTable table) {
        var laid = new Circulation(table);
        var small = new BitSet();
        IntStream.range(0, laid.cells())
                .filter(cell -> isSmall(laid.value(cell)))
                .forEach(small::set);
        var hidden = new BitSet();
        hidden.or(small);
        small.stream().forEach(cell -> protect(table, cell, hidden));
        return hidden;
    }

    /** Finds a table in which the cell is larger by the width, and keeps back whatever is other in it. */
    private static void protect(CountTable table, int cell, BitSet hidden) {
        var other = new Circulation(table);
        var moved = other.move(cell, costs(other), true, WIDTH, hidden);
        if (moved < WIDTH) {
            throw new IllegalStateException("each cell lies on a way round that people can only be added to");
        }
    }

    private static int[] costs(Circulation laid) {
        return IntStream.range(0, laid.cells())
                .map(laid::value)
                .map(value -> value == 0 ? COST_OF_NOBODY : COST_OF_CELL + Math.min(value, MOST_COSTLY))
                .toArray();
    }

    /**
     * From where to where somebody could narrow a cell down who knows everything that is told, and nothing else.
     *
     * @param most how far up to look
     */
    static Interval interval(CountTable table, BitSet hidden, int cell, int most) {
        var value = new Circulation(table).value(cell);
        return new Interval(
                value - free(table, hidden, cell, false, most), value + free(table, hidden, cell, true, most));
    }

    private static int free(CountTable table, BitSet hidden, int cell, boolean up, int most) {
        if (!hidden.get(cell)) {
            return 0;
        }
        var other = new Circulation(table);
        var costs = IntStream.range(0, other.cells())
                .map(each -> hidden.get(each) ? 0 : -1)
                .toArray();
        return other.move(cell, costs, up, most, new BitSet());
    }

    static boolean isSmall(int people) {
        return people > 0 && people < WIDTH;
    }

    /** Both ends included. */
    record Interval(int from, int to) {
        int width() {
            return to - from;
        }
    }

    private static Told told(CountTable table, BitSet hidden) {
        var laid = new Circulation(table);
        var rows = new ArrayList<List<Optional<Integer>>>();
        for (var row = 0; row < table.height(); row++) {
            var cells = new ArrayList<Optional<Integer>>();
            for (var column = 0; column < table.width(); column++) {
                var cell = laid.cell(row, column);
                cells.add(hidden.get(cell) ? Optional.empty() : Optional.of(laid.value(cell)));
            }
            rows.add(List.copyOf(cells));
        }
        return new Told(table.rows(), table.columns(), List.copyOf(rows));
    }
}
