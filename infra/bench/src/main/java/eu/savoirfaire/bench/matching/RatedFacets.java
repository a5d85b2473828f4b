package eu.savoirfaire.bench.matching;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.scoring.Criterion;
import java.util.Arrays;

/** What each distinct facet of each criterion is worth for one need, as tables that any engine can read. */
record RatedFacets(int[][] phi, int[][] psi) {
    /** All but skills, which have a table of their own. */
    static final Criterion[] CRITERIA = Arrays.stream(Criterion.values())
            .filter(criterion -> criterion != Criterion.SKILLS)
            .toArray(Criterion[]::new);

    static RatedFacets of(CompiledNeed need, OfferCompiler offers) {
        var phi = new int[CRITERIA.length][];
        var psi = new int[CRITERIA.length][];
        for (var i = 0; i < CRITERIA.length; i++) {
            var criterion = CRITERIA[i];
            var facets = offers.facets(criterion).valuesFrom(0);
            phi[i] = facets.stream()
                    .mapToInt(facet -> need.phi(criterion, facet))
                    .toArray();
            psi[i] = facets.stream()
                    .mapToInt(facet -> need.psi(criterion, facet))
                    .toArray();
        }
        return new RatedFacets(phi, psi);
    }
}
