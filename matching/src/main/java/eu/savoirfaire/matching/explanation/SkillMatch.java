package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import org.jspecify.annotations.Nullable;

/**
 * How one skill that is asked for is covered.
 *
 * @param by the person's skill that covers it best; {@code null} if none does
 * @param evidence how surely that skill is known; {@code null} if none does
 * @param cover 0 to 1,000,000; an exact skill of a lower level covers a part
 */
public record SkillMatch(
        SkillDemand demand,
        Fit fit,
        @Nullable SkillCode by,
        @Nullable Evidence evidence,
        int cover) {

    /** How the person's skill relates to the one that is asked for. */
    public enum Fit {
        EXACT,
        /** More special than what is asked for: serves fully. */
        NARROWER,
        NEAR,
        MISSING
    }
}
