package eu.savoirfaire.matching.lending;

import java.util.Locale;

/** What is missing before something can be done. */
public enum Lack {
    /** The product asks for a training that is not completed. */
    TRAINING,
    /** The product asks for a mentor who is at work. */
    MENTOR,
    /** The borrower's own words about what they want to do. */
    IDEA,
    /** What the money is for. */
    USE,
    /** Why the lender says no. */
    REASON,
    /** What the borrower can do after a "no". */
    NEXT_STEP,
    /** What is asked, answered or told. */
    WORDS;

    /** As addresses and texts have it: {@code next-step}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
