package eu.savoirfaire.workshops.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final long SEED = Long.getLong("savoir.seed", 20_260_131);
    private static final List<String> ROWS = List.of("SPEAKER", "HOST", "PARTICIPANT");
    private static final int LEVELS = 3;

    @Test
    void whatIsNotSmallIsToldWhole() {
        var table = table(people(7, "SPEAKER", "a", "x", "1"), people(12, "PARTICIPANT", "a", "y", "1"));

        var told = Suppression.of(table);

        assertThat(told.cells())
                .allSatisfy(row ->
                        assertThat(row).allSatisfy(cell -> assertThat(cell).isPresent()));
        assertThat(told.cell(CountTable.ALL, 0)).contains(19);
    }

    @Test
    void aSmallCellTakesOthersWithIt() {
        var table = table(
                people(9, "PARTICIPANT", "a", "x", "1"),
                people(2, "PARTICIPANT", "a", "y", "1"),
                people(8, "PARTICIPANT", "a", "z", "1"),
                people(6, "SPEAKER", "a", "x", "1"),
                people(6, "SPEAKER", "a", "y", "1"),
                people(6, "SPEAKER", "a", "z", "1"));

        var told = Suppression.of(table);

        assertThat(told.cell(CountTable.ALL, 0)).contains(37);
        assertThat(told.cells().stream().flatMap(List::stream).filter(cell -> cell.isEmpty()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aTableOfAHandfulTellsNothingOfThem() {
        var told = Suppression.of(table(people(3, "HOST", "a", "x", "1")));

        assertThat(told.cells())
                .allSatisfy(row ->
                        assertThat(row).allSatisfy(cell -> assertThat(cell).isEmpty()));
    }

    @Test
    void anEmptyTableIsOne() {
        var told = Suppression.of(table());

        assertThat(told.cell(CountTable.ALL, 0)).contains(0);
    }

    /** Whoever knows all that is told can say of no small cell that it has fewer than five more or less. */
    @Test
    void nobodyNarrowsASmallCellDown() {
        var random = new Random(SEED);
        for (var round = 0; round < 300; round++) {
            var table = drawn(random, 1 + random.nextInt(3), 1 + random.nextInt(12), 1 + random.nextInt(9));
            var hidden = Suppression.hidden(table);
            var laid = new Circulation(table);
            for (var cell = 0; cell < laid.cells(); cell++) {
                if (Suppression.isSmall(laid.value(cell))) {
                    assertThat(Suppression.interval(table, hidden, cell, 50).width())
                            .as("seed %d round %d cell %d", SEED, round, cell)
                            .isGreaterThanOrEqualTo(Suppression.WIDTH);
                }
            }
        }
    }

    /** An intruder who tries all tables there could be finds what the network says, and no more. */
    @Test
    void theBoundsAreThoseOfEveryTableThatFits() {
        var random = new Random(SEED);
        for (var round = 0; round < 40; round++) {
            var table = drawn(random, 2, 3, 6);
            var hidden = Suppression.hidden(table);
            var all = new Intruder(table, hidden).tables();
            var laid = new Circulation(table);
            for (var cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
                var at = cell;
                var found = all.stream().mapToInt(one -> one[at]).summaryStatistics();
                var value = laid.value(cell);
                var interval = Suppression.interval(table, hidden, cell, Suppression.WIDTH);
                assertThat(Math.min(found.getMax(), value + Suppression.WIDTH))
                        .as("seed %d round %d cell %d", SEED, round, cell)
                        .isEqualTo(interval.to());
                assertThat(Math.max(found.getMin(), value - Suppression.WIDTH)).isEqualTo(interval.from());
            }
        }
    }

    @Test
    void theOrderOfPeoplePlaysNoPart() {
        var random = new Random(SEED);
        var people = new ArrayList<>(crowd(random, 3, 6, 4));
        var once = Suppression.of(CountTable.of(ROWS, people));
        Collections.shuffle(people, random);

        assertThat(Suppression.of(CountTable.of(ROWS, people))).isEqualTo(once);
    }

    /** Tries all counts of the innermost cells that fit to what is told, up to five more than there are. */
    private record Intruder(CountTable table, BitSet hidden) {
        List<int[]> tables() {
            var laid = new Circulation(table);
            var inner = IntStream.range(0, laid.cells())
                    .filter(cell -> cell / table.width() != CountTable.ALL && table.isLeaf(cell % table.width()))
                    .toArray();
            var found = new ArrayList<int[]>();
            fill(laid, inner, 0, new int[laid.cells()], found);
            return found;
        }

        private void fill(Circulation laid, int[] inner, int at, int[] cells, List<int[]> found) {
            if (at == inner.length) {
                if (IntStream.range(0, cells.length)
                        .allMatch(cell -> hidden.get(cell) || cells[cell] == laid.value(cell))) {
                    found.add(cells.clone());
                }
                return;
            }
            var value = laid.value(inner[at]);
            var from = hidden.get(inner[at]) ? 0 : value;
            var to = hidden.get(inner[at]) ? value + Suppression.WIDTH : value;
            for (var count = from; count <= to; count++) {
                add(cells, inner[at], count);
                fill(laid, inner, at + 1, cells, found);
                add(cells, inner[at], -count);
            }
        }

        private void add(int[] cells, int cell, int count) {
            for (var column = cell % table.width(); column >= 0; ) {
                cells[cell / table.width() * table.width() + column] += count;
                cells[column] += count;
                column = table.columns().get(column).parent();
            }
        }
    }

    private static CountTable drawn(Random random, int rows, int leaves, int most) {
        return CountTable.of(ROWS, crowd(random, rows, leaves, most));
    }

    private static List<Presence> crowd(Random random, int rows, int leaves, int most) {
        var people = new ArrayList<Presence>();
        for (var leaf = 0; leaf < leaves; leaf++) {
            var path = IntStream.range(0, LEVELS)
                    .mapToObj(_ -> "" + random.nextInt(leaves < 4 ? 2 : 3))
                    .toList();
            for (var row = 0; row < rows; row++) {
                people.addAll(Collections.nCopies(random.nextInt(most), new Presence(ROWS.get(row), path)));
            }
        }
        return people;
    }

    private static List<Presence> people(int number, String row, String... path) {
        return Collections.nCopies(number, new Presence(row, List.of(path)));
    }

    @SafeVarargs
    private static CountTable table(List<Presence>... crowds) {
        return CountTable.of(
                ROWS, List.of(crowds).stream().flatMap(List::stream).toList());
    }
}
