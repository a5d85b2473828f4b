package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.explanation.SkillMatch.Fit;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.scoring.SkillCover;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds for each skill that is asked for the person's skill that covers it best. */
final class SkillMatches {
    private final Taxonomy taxonomy;

    SkillMatches(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** In the order of the demands. */
    List<SkillMatch> of(Profile profile, List<SkillDemand> demands) {
        return demands.stream().map(demand -> best(profile, demand)).toList();
    }

    /**
     * How surely the skills that count are known, in micro-units: the mean evidence (self-declared ¼, evidenced ½, assessed
     * ¾, validated 1), weighted by ω·cover; 0 if no skill counts. Stands beside the score and never enters it.
     */
    int confidence(List<SkillMatch> matches) {
        var omega = taxonomy.omega();
        long sum = 0;
        long weights = 0;
        for (var match : matches) {
            if (match.evidence() != null) {
                var weight = (long) omega[taxonomy.index(match.demand().skill())] * match.cover();
                sum += weight / 4 * (match.evidence().ordinal() + 1);
                weights += weight / 4 * 4;
            }
        }
        return weights == 0 ? 0 : (int) StrictMath.floor(1e6 * sum / weights + 0.5);
    }

    private SkillMatch best(Profile profile, SkillDemand demand) {
        return profile.skills().stream()
                .filter(claim -> taxonomy.find(claim.skill()).isPresent())
                .map(claim -> match(claim, demand))
                .filter(match -> match.cover() > 0)
                .min(Comparator.comparingInt(SkillMatch::cover)
                        .reversed()
                        .thenComparing(SkillMatch::fit)
                        .thenComparing(match -> Objects.requireNonNull(match.evidence()), Comparator.reverseOrder())
                        .thenComparing(match -> Objects.requireNonNull(match.by())))
                .orElseGet(() -> new SkillMatch(demand, Fit.MISSING, null, null, 0));
    }

    private SkillMatch match(SkillClaim claim, SkillDemand demand) {
        var similarity = taxonomy.similarity(demand.skill(), claim.skill());
        var cover = SkillCover.cover(similarity, claim.level(), demand.level());
        return new SkillMatch(demand, fit(demand.skill(), claim.skill()), claim.skill(), claim.evidence(), cover);
    }

    private Fit fit(SkillCode asked, SkillCode held) {
        if (taxonomy.index(asked) == taxonomy.index(held)) {
            return Fit.EXACT;
        }
        return taxonomy.isNarrowerOrEqual(held, asked) ? Fit.NARROWER : Fit.NEAR;
    }
}
