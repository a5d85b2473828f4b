package eu.savoirfaire.infra.search.engine;

/** How an index was found when it was opened. */
public sealed interface Opening {

    /** There was none: it is empty. */
    record Created() implements Opening {}

    /** It goes on from where it was. */
    record Kept() implements Opening {}

    /** It was of no use and has been emptied: it has to be fed from the beginning. */
    record Cleared(String reason) implements Opening {}
}
