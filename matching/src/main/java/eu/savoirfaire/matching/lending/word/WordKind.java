package eu.savoirfaire.matching.lending.word;

import java.util.Locale;

/** What a text is about. */
public enum WordKind {
    /** What the borrower wants to do, in their own words. */
    IDEA,
    /** What the money is for. */
    USE,
    QUESTION,
    ANSWER,
    /** Why the lender says no. */
    REASON,
    NEXT_STEP,
    /** Why the borrower asks again. */
    APPEAL,
    /** Why the rest was written off. */
    WRITE_OFF;

    /** Whether there is one of it, which is written anew. */
    boolean isSingle() {
        return this == IDEA || this == USE;
    }

    /** As texts have it: {@code next-step}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
