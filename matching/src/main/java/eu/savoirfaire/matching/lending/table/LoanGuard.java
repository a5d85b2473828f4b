package eu.savoirfaire.matching.lending.table;

/** What else has to be so before a loan is moved. */
public enum LoanGuard {
    NONE,
    /** All questions are answered, and the training and the mentor that the product asks for have come. */
    COMPLETE,
    /** Whoever does it is the one who reviews it. */
    REVIEWER,
    /** Whoever does it is not the one who refused it. */
    ANOTHER_PERSON,
    FIRST_APPEAL,
    OFFER_STANDS,
    OFFER_IS_OVER,
    INSTALMENT_DUE,
    /** Something has been due for longer than the time of grace. */
    BEHIND,
    /** After the payment still something is behind. */
    STILL_BEHIND,
    /** After the payment nothing is behind. */
    CAUGHT_UP,
    NOTHING_OWED,
    SOMETHING_OWED
}
