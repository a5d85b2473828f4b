package eu.savoirfaire.matching.assignment.audit;

/** From low to high, at 95 % confidence. */
public record Interval(double low, double high) {
    /** The 0.975 quantile of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    /**
     * The score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22, 1927): honest for small numbers
     * and for shares near 0 and 1.
     */
    static Interval wilson(int selected, int all) {
        var share = (double) selected / all;
        var z2 = Z * Z;
        var middle = (share + z2 / (2 * all)) / (1 + z2 / all);
        var half = Z / (1 + z2 / all) * StrictMath.sqrt(share * (1 - share) / all + z2 / (4.0 * all * all));
        return new Interval(selected == 0 ? 0 : middle - half, selected == all ? 1 : middle + half);
    }

    /**
     * The interval of a ratio of two shares on the logarithmic scale (D. Katz and others, Biometrics 34, 1978). Where a count is 0 the
     * logarithm has no variance to speak of; the interval is then from 0 to infinity.
     */
    static Interval katz(int selected, int all, int selectedOfBest, int allOfBest) {
        if (selected == 0 || selectedOfBest == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        var ratio = (double) selected / all / ((double) selectedOfBest / allOfBest);
        var deviation = StrictMath.sqrt(1.0 / selected - 1.0 / all + 1.0 / selectedOfBest - 1.0 / allOfBest);
        return new Interval(ratio * StrictMath.exp(-Z * deviation), ratio * StrictMath.exp(Z * deviation));
    }
}
