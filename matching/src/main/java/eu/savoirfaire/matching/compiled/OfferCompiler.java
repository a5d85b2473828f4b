package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.eligibility.Gate;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.Weights;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Turns offers into rows of codes and keeps what the codes mean. One thread compiles; any may look up. */
public final class OfferCompiler {
    private final Dictionary<Gate> gates = new Dictionary<>();
    private final Dictionary<Weights> weights = new Dictionary<>();
    private final Map<Criterion, Dictionary<Facet>> facets = new EnumMap<>(Criterion.class);

    public OfferCompiler() {
        for (var criterion : Criterion.values()) {
            facets.put(criterion, new Dictionary<>());
        }
    }

    /**
     * @throws IllegalArgumentException if the offer names a skill, rules or weights that do not exist
     */
    public CompiledOffer compile(Offer offer) {
        throw new UnsupportedOperationException(offer.toString());
    }

    public Dictionary<Gate> gates() {
        return gates;
    }

    public Dictionary<Weights> weights() {
        return weights;
    }

    public Dictionary<Facet> facets(Criterion criterion) {
        return Objects.requireNonNull(facets.get(criterion));
    }
}
