package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.Weights;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What each facet of one criterion adds to the scores of one need; each distinct facet is rated once, when it is first met. */
final class Contributions {
    private static final int NOT_RATED = -1;

    final int criterion;
    private final CompiledNeed need;
    private final Criterion rated;
    private final List<Facet> facets;
    private final int share;
    private final int[] providersShare;
    private final int[] toU;
    private final int[] psi;

    Contributions(CompiledNeed need, OfferCompiler offers, List<Weights> providers, Criterion criterion) {
        this.need = need;
        this.criterion = criterion.ordinal();
        rated = criterion;
        facets = offers.facets(criterion).valuesFrom(0);
        share = need.share(criterion);
        providersShare =
                providers.stream().mapToInt(weights -> weights.share(criterion)).toArray();
        toU = new int[facets.size()];
        psi = new int[facets.size()];
        Arrays.fill(psi, NOT_RATED);
    }

    /** The most that a facet can add to u. */
    long mostToU() {
        return Weights.contribution(share, Weights.ONE);
    }

    /** The most that a facet can add to v. */
    long mostToV(int weights) {
        return Weights.contribution(providersShare[weights], Weights.ONE);
    }

    /** Distances and kinships take longer to rate than all others together, so they come last. */
    boolean isCostly() {
        return rated == Criterion.GOALS || rated == Criterion.TRAVEL;
    }

    /** Whether it weighs anything for the seeker or for a provider who goes by any of these weights. */
    boolean counts(BitSet weights) {
        return share > 0 || weights.stream().anyMatch(one -> providersShare[one] > 0);
    }

    int toU(int facet) {
        if (psi[facet] == NOT_RATED) {
            rate(facet);
        }
        return toU[facet];
    }

    /** Only after {@link #toU} of the same facet. */
    long toV(int facet, int weights) {
        return Weights.contribution(providersShare[weights], psi[facet]);
    }

    private void rate(int facet) {
        var value = facets.get(facet);
        var rating = need.rating(rated, value);
        toU[facet] = (int) Weights.contribution(share, rating.phi());
        psi[facet] = rating.psi();
    }
}
