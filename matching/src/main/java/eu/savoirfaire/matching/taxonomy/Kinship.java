package eu.savoirfaire.matching.taxonomy;

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
