package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import java.util.List;

/**
 * What a run proposes, and how good it is. A proposal until a person confirms it.
 *
 * @param matched by need id
 * @param unmatched by need id, with reasons
 * @param closed offers that did not reach their minimum
 * @param blocking pairs that would both rather have each other; within the lists and among the open offers
 * @param score the total of u + v in micro-units
 * @param optimum what the most welfare would be with the same lists and pins
 * @param ranks how many needs got the first of their list, the second, and so on
 * @param commitment the SHA-256 of the seed, published before the run
 * @param seed published when the run is confirmed; hexadecimal
 * @param versions of rules, weights, taxonomy and whatever else the scores came from
 */
public record RunReport(
        Mode mode,
        List<Matched> matched,
        List<Unplaced> unmatched,
        List<OfferId> closed,
        BlockingPairs blocking,
        long score,
        Optimum optimum,
        List<Integer> ranks,
        String commitment,
        String seed,
        List<String> versions) {

    public RunReport {
        matched = List.copyOf(matched);
        unmatched = List.copyOf(unmatched);
        closed = List.copyOf(closed);
        ranks = List.copyOf(ranks);
        versions = List.copyOf(versions);
    }

    /**
     * A pair of the proposal.
     *
     * @param rank of the offer on the list of the need, from 1
     * @param pinned fixed by a person before the run
     */
    public record Matched(NeedId need, OfferId offer, int u, int v, int rank, boolean pinned) {}

    /** The best that the same lists and pins allow, proved: people placed, then total score. */
    public record Optimum(int placed, long score) {}

    /** The total score over that of the welfare optimum; 1 when nothing can be placed. The price of stability is what is missing to 1. */
    public double ratioToOptimum() {
        return optimum.score() == 0 ? 1 : (double) score / optimum.score();
    }
}
