package eu.savoirfaire.platform.account.challenge;

/** What came of trying a code. */
public sealed interface Trial {

    /** It was right; the step may be finished. */
    record Right(Challenge challenge) implements Trial {}

    /** It was wrong, and may be tried again. */
    record Wrong() implements Trial {}

    /** The step is over, or was never begun in this browser. */
    record Over() implements Trial {}
}
