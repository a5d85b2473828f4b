package eu.savoirfaire.matching.scoring;

import java.util.Arrays;

/**
 * The skills that an offer asks for, as numbers.
 *
 * <p>A demand is one {@code int}: {@code 4 * skill + level - 1}, skill being the index in the taxonomy and level 1 to 4; it
 * is the index into {@link SkillCover#table()}.
 */
public final class SkillsAsked implements Facet.Skills {
    private final int[] essential;
    private final int[] optional;

    /** Both are put in ascending order, so that equal demands are equal. */
    public SkillsAsked(int[] essential, int[] optional) {
        this.essential = essential.clone();
        this.optional = optional.clone();
        Arrays.sort(this.essential);
        Arrays.sort(this.optional);
    }

    /** The demand of a skill at a level from 1 to 4. */
    public static int demand(int skill, int level) {
        return 4 * skill + level - 1;
    }

    public int essentials() {
        return essential.length;
    }

    public int essential(int i) {
        return essential[i];
    }

    public int optionals() {
        return optional.length;
    }

    public int optional(int i) {
        return optional[i];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkillsAsked asked
                && Arrays.equals(essential, asked.essential)
                && Arrays.equals(optional, asked.optional);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(essential) + Arrays.hashCode(optional);
    }

    @Override
    public String toString() {
        return "essential " + Arrays.toString(essential) + ", optional " + Arrays.toString(optional);
    }
}
