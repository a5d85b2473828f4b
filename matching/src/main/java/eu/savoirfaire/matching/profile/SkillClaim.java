package eu.savoirfaire.matching.profile;

import eu.savoirfaire.matching.taxonomy.SkillCode;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a person has.
 *
 * @param level 1 (with guidance) to 4 (teaches others)
 * @param acquired how it was learnt, if told
 * @param where in which country or setting, if told; never read by the matcher
 */
public record SkillClaim(
        SkillCode skill,
        int level,
        Evidence evidence,
        @Nullable Acquired acquired,
        @Nullable String where) {
    /** The highest level. */
    public static final int HIGHEST = 4;

    public SkillClaim {
        if (level < 1 || level > HIGHEST) {
            throw new IllegalArgumentException("the level of " + skill + " is 1 to 4, not " + level);
        }
    }

    public SkillClaim(SkillCode skill, int level, Evidence evidence) {
        this(skill, level, evidence, null, null);
    }
}
