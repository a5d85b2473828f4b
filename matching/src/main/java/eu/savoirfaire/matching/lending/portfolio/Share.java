package eu.savoirfaire.matching.lending.portfolio;

/**
 * How large a group is among all, told only where nobody can be found in it. All three parts are known once two of them and
 * the whole are, so either every part has at least five, or none is told; only "not stated" may be nobody.
 *
 * @param of all, which is told in any case: the lender knows how many there are
 */
public record Share(long of, long yes, long no, long notStated) {
    /** The least number of people of whom something is told. */
    static final long LEAST = 5;

    public Share {
        if (yes + no + notStated != of) {
            throw new IllegalArgumentException(yes + ", " + no + " and " + notStated + " are not " + of);
        }
    }

    public boolean isTold() {
        return yes >= LEAST && no >= LEAST && (notStated == 0 || notStated >= LEAST);
    }

    public double yesShare() {
        return told(yes);
    }

    public double noShare() {
        return told(no);
    }

    public double notStatedShare() {
        return told(notStated);
    }

    private double told(long part) {
        if (!isTold()) {
            throw new IllegalStateException("too few to be told");
        }
        return (double) part / of;
    }
}
