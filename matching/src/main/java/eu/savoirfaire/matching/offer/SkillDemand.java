package eu.savoirfaire.matching.offer;

import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.taxonomy.SkillCode;

/**
 * A skill that an offer asks for.
 *
 * @param level the least level that serves it fully, 1 to 4
 */
public record SkillDemand(SkillCode skill, int level, Weight weight) {

    public SkillDemand {
        if (level < 1 || level > SkillClaim.HIGHEST) {
            throw new IllegalArgumentException("the level of " + skill + " is 1 to 4, not " + level);
        }
    }

    /** Whether it has to be there. */
    public enum Weight {
        ESSENTIAL,
        OPTIONAL
    }
}
