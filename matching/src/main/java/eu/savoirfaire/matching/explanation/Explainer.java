package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.scoring.Scoring;
import eu.savoirfaire.matching.scoring.Side;
import java.time.LocalDate;
import java.util.List;

/** Explains one pair, from the same rules and numbers by which it was ranked. */
public final class Explainer {
    private final RuleBook rules;
    private final Scoring scoring;
    private final SkillMatches skills;
    private final RemedyFinder remedies;
    private final AdviceFinder advice;

    public Explainer(RuleBook rules, Scoring scoring) {
        this.rules = rules;
        this.scoring = scoring;
        this.skills = new SkillMatches(scoring.taxonomy());
        this.remedies = new RemedyFinder(rules);
        this.advice = new AdviceFinder(scoring);
    }

    /**
     * @param today on which ages are counted
     * @throws IllegalArgumentException if the offer or the need goes by rules or weights that do not exist
     */
    public Explanation explain(Seeker seeker, Offer offer, LocalDate today, Context context) {
        var gate = rules.of(offer.rules()).gate(offer);
        var answers = Answers.of(seeker, today).declaring(seeker.declarationFor(offer.id()));
        var matches = skills.of(seeker.profile(), offer.demands().skills());
        return new Explanation(
                seeker.need().id(),
                offer.id(),
                List.of(
                        offer.rules(),
                        seeker.need().weights(),
                        offer.weights(),
                        scoring.taxonomy().edition()),
                rules.judge(gate, answers),
                scoring.side(Side.SEEKER, seeker, offer),
                scoring.side(Side.PROVIDER, seeker, offer),
                skills.confidence(matches),
                matches,
                context,
                remedies.cheapest(gate, answers),
                advice.best(seeker, offer));
    }
}
