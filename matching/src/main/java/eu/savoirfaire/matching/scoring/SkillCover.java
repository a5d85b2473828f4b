package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.List;

/**
 * How well one person covers every possible demand, in micro-units.
 *
 * <p>{@code cover = max_b sim(r,b)·min(1, level_b/level_r)}; {@code E = Σ ω·cover / Σ ω} over the essential demands, 1 if
 * there are none; with optional ones {@code 0.8E + 0.2O}; rounded half-up.
 */
public final class SkillCover {
    private final int[] table;
    private final int[] omega;

    /**
     * @param table cover by demand, see {@link SkillsAsked}
     * @param omega ω by skill, in micro-units
     */
    private SkillCover(int[] table, int[] omega) {
        this.table = table;
        this.omega = omega;
    }

    /** What a person with these skills covers. A skill that the taxonomy does not have covers nothing. */
    public static SkillCover of(List<SkillClaim> claims, Taxonomy taxonomy) {
        var table = new int[4 * taxonomy.skills().size()];
        for (var claim : claims) {
            taxonomy.find(claim.skill()).ifPresent(held -> {
                for (var served : taxonomy.servedBy(held)) {
                    for (int level = 1; level <= SkillClaim.HIGHEST; level++) {
                        var demand = SkillsAsked.demand(served.skill(), level);
                        table[demand] = Math.max(table[demand], cover(served.similarity(), claim.level(), level));
                    }
                }
            });
        }
        return new SkillCover(table, taxonomy.omega());
    }

    /** {@code sim·min(1, held/required)} in micro-units, rounded half-up. */
    public static int cover(int similarity, int heldLevel, int requiredLevel) {
        var part = Math.min(heldLevel, requiredLevel);
        return (2 * similarity * part + requiredLevel) / (2 * requiredLevel);
    }

    /** Cover by demand; not to be changed. */
    public int[] table() {
        return table;
    }

    /** ω by skill: how telling a skill is, in micro-units; not to be changed. */
    public int[] omega() {
        return omega;
    }

    /** φ of the criterion SKILLS, 0 to 1,000,000. */
    public int of(SkillsAsked asked) {
        long essential = 0;
        long essentialWeight = 0;
        for (int i = 0; i < asked.essentials(); i++) {
            var demand = asked.essential(i);
            essential += (long) omega[demand >> 2] * table[demand];
            essentialWeight += omega[demand >> 2];
        }
        long optional = 0;
        long optionalWeight = 0;
        for (int i = 0; i < asked.optionals(); i++) {
            var demand = asked.optional(i);
            optional += (long) omega[demand >> 2] * table[demand];
            optionalWeight += omega[demand >> 2];
        }
        return join(essential, essentialWeight, optional, optionalWeight);
    }

    /**
     * Sums of ω·cover and of ω to φ; a sum of weights of 0 means that nothing is asked.
     *
     * @return 0 to 1,000,000, rounded half-up
     */
    public static int join(long essential, long essentialWeight, long optional, long optionalWeight) {
        var e = essentialWeight == 0 ? 1e6 : (double) essential / essentialWeight;
        if (optionalWeight == 0) {
            return (int) StrictMath.floor(e + 0.5);
        }
        var o = (double) optional / optionalWeight;
        return (int) StrictMath.floor(0.8 * e + 0.2 * o + 0.5);
    }
}
