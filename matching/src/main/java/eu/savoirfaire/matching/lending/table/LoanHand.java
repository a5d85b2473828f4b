package eu.savoirfaire.matching.lending.table;

/** What somebody is to one loan. */
public enum LoanHand {
    /** Who asks for it, or has their mandate. */
    BORROWER,
    /** Who asks for it, themselves: a mandate is not enough to owe money. */
    BORROWER_IN_PERSON,
    /** Who works for the organisation that is asked, and is not the borrower. */
    LENDER,
    /** Time itself: it notes what has become so, and decides nothing. */
    CLOCK
}
