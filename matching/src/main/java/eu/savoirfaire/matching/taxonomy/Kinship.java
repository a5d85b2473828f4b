package eu.savoirfaire.matching.taxonomy;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Rows of weights by column, compared by the cosine of their angle: skills by the occupations that list them, and
 * occupations by the skills that they list.
 *
 * <p>An entry is r/√ln(e+deg), r = 1 for an essential link and ½ for an optional one, deg the number of links of the
 * column: what everybody lists says little.
 */
final class Kinship {
    private final int[][] columns;
    private final double[][] entries;
    private final double[] norms;
    private final int[][] rowsOf;

    /**
     * @param columns by row, ascending
     * @param strengths by row, r of each column
     * @param degrees by column
     */
    Kinship(int[][] columns, double[][] strengths, int[] degrees) {
        this.columns = columns;
        this.entries = new double[columns.length][];
        this.norms = new double[columns.length];
        for (int row = 0; row < columns.length; row++) {
            entries[row] = new double[columns[row].length];
            double square = 0;
            for (int i = 0; i < columns[row].length; i++) {
                var degree = degrees[columns[row][i]];
                entries[row][i] = strengths[row][i] / StrictMath.sqrt(StrictMath.log(StrictMath.E + degree));
                square += entries[row][i] * entries[row][i];
            }
            norms[row] = StrictMath.sqrt(square);
        }
        this.rowsOf = rowsOf(columns, degrees.length);
    }

    private static int[][] rowsOf(int[][] columns, int many) {
        var counts = new int[many];
        Arrays.stream(columns).flatMapToInt(Arrays::stream).forEach(column -> counts[column]++);
        var rows = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int row = columns.length - 1; row >= 0; row--) {
            for (var column : columns[row]) {
                rows[column][--counts[column]] = row;
            }
        }
        return rows;
    }

    /** Adds every row that shares a column with this one, and so has a cosine over 0. */
    void addRelated(int row, BitSet to) {
        for (var column : columns[row]) {
            for (var other : rowsOf[column]) {
                to.set(other);
            }
        }
    }

    boolean isEmpty(int row) {
        return columns[row].length == 0;
    }

    /** How many columns the row has. */
    int size(int row) {
        return columns[row].length;
    }

    /** 0 to 1; 0 if a row is empty. */
    double cosine(int a, int b) {
        if (isEmpty(a) || isEmpty(b)) {
            return 0;
        }
        double product = 0;
        for (int i = 0, j = 0; i < columns[a].length && j < columns[b].length; ) {
            if (columns[a][i] == columns[b][j]) {
                product += entries[a][i++] * entries[b][j++];
            } else if (columns[a][i] < columns[b][j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, product / (norms[a] * norms[b]));
    }
}
