package eu.savoirfaire.matching.cohort.supply;

import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.scoring.Scores;
import eu.savoirfaire.matching.scoring.Scoring;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import eu.savoirfaire.matching.taxonomy.choosing.TaxonomyInUse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Whether an offer may serve a need, and how well they suit each other, by the released rules and weights. */
@Singleton
public class Judge {
    private final RuleBook rules;
    private final WeightsBook weights;
    private final Taxonomy taxonomy;
    private final Scoring scoring;

    Judge(RuleBook rules, Taxonomy taxonomy, WeightsBook weights) {
        this.rules = rules;
        this.weights = weights;
        this.taxonomy = taxonomy;
        this.scoring = new Scoring(taxonomy, weights);
    }

    /** One that stays with the taxonomy of this moment, whatever is chosen meanwhile. */
    public Judge now() {
        return taxonomy instanceof TaxonomyInUse inUse ? new Judge(rules, inUse.now(), weights) : this;
    }

    /** The scores of a pair of which every rule says yes; empty for any other. */
    public Optional<Scores> scores(Seeker seeker, Offer offer, LocalDate day) {
        return mayServe(seeker, offer, day) ? Optional.of(scoring.scores(seeker, offer)) : Optional.empty();
    }

    /** The edition of the taxonomy by which skills are compared. */
    public String taxonomy() {
        return scoring.taxonomy().edition().toString();
    }

    private boolean mayServe(Seeker seeker, Offer offer, LocalDate day) {
        if (!seeker.need().kind().isAnsweredBy(offer.kind())
                || !offer.validity().holdsOn(day)) {
            return false;
        }
        var answers = Answers.of(seeker, day).declaring(seeker.declarationFor(offer.id()));
        return rules.truth(rules.of(offer.rules()).gate(offer), answers) == Truth.TRUE;
    }
}
