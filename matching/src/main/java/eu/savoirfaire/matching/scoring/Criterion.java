package eu.savoirfaire.matching.scoring;

/** What is looked at when a need and an offer are compared. */
public enum Criterion {
    /** The skills asked for, covered by the person's. A missing list ranks as an empty one, so that adding never lowers. */
    SKILLS(true, 0),
    /** The languages that the work needs, up to the level that it needs. A missing list ranks as an empty one. */
    LANGUAGE(true, 0),
    /** The share of the offer's times at which the person has time. */
    AVAILABILITY(true, 500_000),
    SECTOR(true, 500_000),
    /** Goals met by a mentor's topics; an occupation that is wished for. */
    GOALS(true, 500_000),
    /** The nearer to home, the better; 0 beyond the person's reach. */
    TRAVEL(false, 500_000),
    PAY(false, 500_000),
    /** The share of the amount needed that the offer can give. */
    AMOUNT(false, 500_000),
    /** The cheaper, the better. */
    COST(false, 500_000);

    private final boolean onBothSides;
    private final int prior;

    Criterion(boolean onBothSides, int prior) {
        this.onBothSides = onBothSides;
        this.prior = prior;
    }

    /** Whether it may count for the provider too; where a person lives and what they are paid may not. */
    public boolean countsForProvider() {
        return onBothSides;
    }

    /** At what a missing answer is ranked, in micro-units; published. Filling it in may give anything from 0 to 1,000,000. */
    public int prior() {
        return prior;
    }
}
