package eu.savoirfaire.matching.compiled;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.eligibility.Gate;
import eu.savoirfaire.matching.eligibility.Rule;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.eligibility.Value;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.Rating;
import eu.savoirfaire.matching.scoring.Ratings;
import eu.savoirfaire.matching.scoring.SkillCover;
import eu.savoirfaire.matching.scoring.Weights;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A need made ready to be compared with many offers; safe for any number of threads. */
public final class CompiledNeed {
    private final Seeker seeker;
    private final Weights weights;
    private final Ratings ratings;
    private final BiFunction<Gate, Declaration, Truth> rules;
    private final Comparison atoms;

    CompiledNeed(
            Seeker seeker,
            Weights weights,
            Ratings ratings,
            BiFunction<Gate, Declaration, Truth> rules,
            Comparison atoms) {
        this.seeker = seeker;
        this.weights = weights;
        this.ratings = ratings;
        this.rules = rules;
        this.atoms = atoms;
    }

    public NeedId id() {
        return seeker.need().id();
    }

    /** The need as it was stated. */
    public Seeker seeker() {
        return seeker;
    }

    /** Day from which waiting is counted, in days since 1970-01-01. */
    public int since() {
        return (int) seeker.need().since().toEpochDay();
    }

    /** What matters to the seeker. */
    public Weights weights() {
        return weights;
    }

    /** The seeker's weight of a criterion, in micro-units. */
    public int share(Criterion criterion) {
        return weights.share(criterion);
    }

    /**
     * Whether the person passes a gate.
     *
     * @param declaration what was declared for the offer; read only by gates that ask for it
     */
    public Truth truth(Gate gate, Declaration declaration) {
        return rules.apply(gate, declaration);
    }

    /**
     * How the person does by one comparison of the rules.
     *
     * @param required {@code null} if the offer leaves it open
     */
    public Truth truth(Rule.Atom atom, @Nullable Value required, Declaration declaration) {
        return atoms.compare(atom, required, declaration);
    }

    /** Compares what is required with what the person has answered. */
    interface Comparison {
        Truth compare(Rule.Atom atom, @Nullable Value required, Declaration declaration);
    }

    /** What the facet is worth to either side; a missing answer counts as the prior. */
    public Rating rating(Criterion criterion, Facet facet) {
        return ratings.of(criterion, facet);
    }

    /** What the facet is worth to the seeker, 0 to 1,000,000; a missing answer counts as the prior. */
    public int phi(Criterion criterion, Facet facet) {
        return ratings.of(criterion, facet).phi();
    }

    /** What the seeker is worth by this facet, 0 to 1,000,000; a missing answer counts as the prior. */
    public int psi(Criterion criterion, Facet facet) {
        return ratings.of(criterion, facet).psi();
    }

    /** Rates {@link eu.savoirfaire.matching.scoring.SkillsAsked}; both sides alike. */
    public SkillCover skills() {
        return ratings.skills();
    }

    /** Nothing that an offer can ask of skills is rated higher, φ and ψ alike. */
    public int mostSkill() {
        return Weights.ONE;
    }
}
