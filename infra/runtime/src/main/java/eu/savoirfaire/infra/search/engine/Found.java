package eu.savoirfaire.infra.search.engine;

import java.util.List;

/**
 * Records that a clause is true for.
 *
 * @param total how many in all
 * @param best by score, then code, then id; as many as were asked for
 */
public record Found(long total, List<Ranked> best) {

    /** A record and its score. */
    public record Ranked(String id, String code, float score) {}
}
