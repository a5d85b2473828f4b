package eu.savoirfaire.infra.search.engine;

import java.util.List;

/**
 * Asks how often each value of a field occurs.
 *
 * @param within bounds on the records counted, all of which must hold
 * @param limit values at most, the most frequent first, then in their own order
 */
public record Count(String field, List<Clause> within, int limit) {
    /** Values of a facet, at most. */
    public static final int ALL = 10_000;
}
