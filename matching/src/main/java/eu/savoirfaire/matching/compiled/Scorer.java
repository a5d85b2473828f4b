package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.Scores;
import eu.savoirfaire.matching.scoring.Weights;

/** Judges one pair; what a scan of columns must agree with, row by row. */
public final class Scorer {
    private final OfferCompiler offers;

    public Scorer(OfferCompiler offers) {
        this.offers = offers;
    }

    /** Whether the offer answers that kind of need and may serve this person. */
    public Truth truth(CompiledNeed need, CompiledOffer offer) {
        if (!need.seeker().need().kind().isAnsweredBy(offer.kind())) {
            return Truth.FALSE;
        }
        return need.truth(offers.gates().value(offer.gate()), need.seeker().declarationFor(offer.id()));
    }

    /** The exact scores; a missing answer counts as its prior. */
    public Scores scores(CompiledNeed need, CompiledOffer offer) {
        var providers = offers.weights().value(offer.weights());
        long u = 0;
        long v = 0;
        for (var criterion : Criterion.values()) {
            var facet = facet(offer, criterion);
            u += Weights.contribution(need.share(criterion), need.phi(criterion, facet));
            v += Weights.contribution(providers.share(criterion), need.psi(criterion, facet));
        }
        return new Scores(u, v);
    }

    /** Scores that the exact ones never exceed, without looking at skills. */
    public Scores bound(CompiledNeed need, CompiledOffer offer) {
        var providers = offers.weights().value(offer.weights());
        long u = Weights.contribution(need.share(Criterion.SKILLS), need.mostSkill());
        long v = Weights.contribution(providers.share(Criterion.SKILLS), need.mostSkill());
        for (var criterion : Criterion.values()) {
            if (criterion != Criterion.SKILLS) {
                var facet = facet(offer, criterion);
                u += Weights.contribution(need.share(criterion), need.phi(criterion, facet));
                v += Weights.contribution(providers.share(criterion), need.psi(criterion, facet));
            }
        }
        return new Scores(u, v);
    }

    private Facet facet(CompiledOffer offer, Criterion criterion) {
        return criterion == Criterion.SKILLS
                ? offer.skills()
                : offers.facets(criterion).value(offer.facet(criterion));
    }
}
