package eu.savoirfaire.matching.engine;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.Weights;
import java.util.Arrays;
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

    /** Whether it weighs anything for either side. */
    boolean counts() {
        return share > 0 || Arrays.stream(providersShare).anyMatch(one -> one > 0);
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
        toU[facet] = (int) Weights.contribution(share, need.phi(rated, value));
        psi[facet] = need.psi(rated, value);
    }
}
