package eu.savoirfaire.infra.search.result;

/** How far a query had to be relaxed, in order. */
public enum Stage {
    /** Every word was found. */
    ALL_TERMS,
    /** Most words were found. */
    MOST_TERMS,
    /** Words of nearly the same spelling were found. */
    FUZZY
}
