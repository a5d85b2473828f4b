package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.eligibility.Gate;
import eu.savoirfaire.matching.eligibility.Rule;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.Facets;
import eu.savoirfaire.matching.scoring.Side;
import eu.savoirfaire.matching.scoring.Weights;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Turns offers into rows of codes and keeps what the codes mean. */
public final class OfferCompiler {
    private final RuleBook rules;
    private final WeightsBook book;
    private final Taxonomy taxonomy;
    private final Facets cutting;
    private final Dictionary<Gate> gates = new Dictionary<>();
    private final Dictionary<Weights> weights = new Dictionary<>();
    private final Map<Criterion, Dictionary<Facet>> facets = new EnumMap<>(Criterion.class);

    public OfferCompiler(Taxonomy taxonomy, RuleBook rules, WeightsBook book) {
        this.rules = rules;
        this.book = book;
        this.taxonomy = taxonomy;
        this.cutting = new Facets(taxonomy);
        for (var criterion : Criterion.values()) {
            facets.put(criterion, new Dictionary<>());
        }
    }

    /**
     * @throws IllegalArgumentException if the offer names a skill, rules or weights that do not exist, or is for a group
     *     that has not been approved
     */
    public CompiledOffer compile(Offer offer) {
        var codes = new int[Criterion.values().length];
        for (var criterion : Criterion.values()) {
            if (criterion != Criterion.SKILLS) {
                codes[criterion.ordinal()] = facets(criterion).code(cutting.of(criterion, offer));
            }
        }
        return new CompiledOffer(
                offer.id(),
                offer.kind(),
                gates.code(rules.of(offer.rules()).gate(offer)),
                weights.code(book.of(offer.weights(), Side.PROVIDER)),
                codes,
                cutting.of(Criterion.SKILLS, offer),
                (int) offer.validity().first().toEpochDay(),
                (int) offer.validity().last().toEpochDay(),
                (int) offer.since().toEpochDay(),
                offer.capacity());
    }

    /** The rules of a gate, with that on its group if it asks for a declaration. */
    public Rule ruleOf(Gate gate) {
        return rules.ruleOf(gate);
    }

    /** ω by skill: how telling a skill is, in micro-units; not to be changed. */
    public int[] omega() {
        return taxonomy.omega();
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
