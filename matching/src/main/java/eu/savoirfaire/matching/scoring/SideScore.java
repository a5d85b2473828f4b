package eu.savoirfaire.matching.scoring;

import java.util.List;

/**
 * The score of one side with everything that adds up to it, in micro-units.
 *
 * @param contributions one per criterion, in the order of the criteria
 */
public record SideScore(Side side, List<Contribution> contributions) {

    public SideScore {
        contributions = List.copyOf(contributions);
    }

    /** u or v: the exact sum. */
    public long value() {
        return contributions.stream().mapToLong(Contribution::value).sum();
    }

    /** The lower end of where it lies once every missing answer is given. */
    public long least() {
        return contributions.stream().mapToLong(Contribution::least).sum();
    }

    /** The upper end of where it lies once every missing answer is given. */
    public long most() {
        return contributions.stream().mapToLong(Contribution::most).sum();
    }

    /**
     * What one criterion adds to the score of one side, in micro-units.
     *
     * @param share its weight
     * @param rating φ or ψ: the prior if not known
     * @param known whether both sides have answered
     */
    public record Contribution(Criterion criterion, int share, int rating, boolean known) {

        /** ⌊w·φ/10⁶⌋. */
        public long value() {
            return Weights.contribution(share, rating);
        }

        /** What it adds at the least, whatever the missing answer turns out to be. */
        public long least() {
            return known ? value() : 0;
        }

        /** What it adds at the most, whatever the missing answer turns out to be. */
        public long most() {
            return known ? value() : share;
        }
    }
}
