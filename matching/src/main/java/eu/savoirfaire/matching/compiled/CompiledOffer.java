package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;

/**
 * An offer as a row of numbers. Codes are those of the dictionaries of the {@link OfferCompiler} that made it.
 *
 * <p>Days are days since 1970-01-01.
 */
public final class CompiledOffer {
    private final OfferId id;
    private final OfferKind kind;
    private final int gate;
    private final int weights;
    private final int[] facets;
    private final Facet skills;
    private final int firstDay;
    private final int lastDay;
    private final int since;
    private final int capacity;

    CompiledOffer(
            OfferId id,
            OfferKind kind,
            int gate,
            int weights,
            int[] facets,
            Facet skills,
            int firstDay,
            int lastDay,
            int since,
            int capacity) {
        this.id = id;
        this.kind = kind;
        this.gate = gate;
        this.weights = weights;
        this.facets = facets;
        this.skills = skills;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.since = since;
        this.capacity = capacity;
    }

    public OfferId id() {
        return id;
    }

    public OfferKind kind() {
        return kind;
    }

    /** Code in {@link OfferCompiler#gates()}. */
    public int gate() {
        return gate;
    }

    /** Code in {@link OfferCompiler#weights()}. */
    public int weights() {
        return weights;
    }

    /** What it asks of skills. Of nearly as many values as there are offers, so it has no code. */
    public Facet skills() {
        return skills;
    }

    /** Code in {@link OfferCompiler#facets(Criterion)}; of any criterion but SKILLS. */
    public int facet(Criterion criterion) {
        return facets[criterion.ordinal()];
    }

    /** First day on which it stands. */
    public int firstDay() {
        return firstDay;
    }

    /** Last day on which it stands. */
    public int lastDay() {
        return lastDay;
    }

    /** Day from which waiting is counted: the lesser waits longer. */
    public int since() {
        return since;
    }

    /** How many people it can serve in all. */
    public int capacity() {
        return capacity;
    }
}
