package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillCover;
import eu.savoirfaire.matching.scoring.Weights;
import java.util.Arrays;

/** How well one person covers each possible demand; the same sums as {@link SkillCover#of}, read from a pool. */
final class SkillTable {
    private static final int TOO_LITTLE = -1;

    private final int[] cover;
    private final int[] omega;
    /** By demand, what is lacking of it where it is essential. */
    private final long[] missing;

    private final int nothingStated;
    private final int nothingAsked;

    SkillTable(CompiledNeed need) {
        omega = Arrays.copyOf(need.skills().omega(), need.skills().omega().length + 1);
        cover = Arrays.copyOf(need.skills().table(), 4 * omega.length);
        missing = new long[cover.length];
        Arrays.setAll(missing, demand -> (long) omega[demand >> 2] * (Weights.ONE - cover[demand]));
        nothingStated = need.phi(Criterion.SKILLS, new Facet.Missing());
        nothingAsked = need.phi(Criterion.SKILLS, new Facet.Open());
    }

    int nothingStated() {
        return nothingStated;
    }

    int nothingAsked() {
        return nothingAsked;
    }

    /**
     * The rating of what is asked; any number less than {@code least} if it is less.
     *
     * @param missingOfFirst what is lacking of the essential demands that are not in the pool
     * @param at where the other essential demands begin in the pool; the optional ones follow
     * @param essentialWeight ω of all essential demands together
     */
    int rate(
            long missingOfFirst, Numbers pool, int at, int essentials, int optionals, long essentialWeight, int least) {
        var bearable = essentialWeight * bearable(least, optionals > 0);
        var lacking = missingOfFirst;
        var optional = at + essentials;
        for (var i = at; i < optional && lacking <= bearable; i++) {
            lacking += missing(pool.get(i));
        }
        if (lacking > bearable) {
            return TOO_LITTLE;
        }
        long optionalSum = 0;
        long optionalWeight = 0;
        for (var i = optional; i < optional + optionals; i++) {
            var demand = pool.get(i);
            long weight = omega[demand >> 2];
            optionalSum += weight * cover[demand];
            optionalWeight += weight;
        }
        var essentialSum = essentialWeight * Weights.ONE - lacking;
        return SkillCover.join(essentialSum, essentialWeight, optionalSum, optionalWeight);
    }

    /** What is lacking of one essential demand. */
    long missing(int demand) {
        return missing[demand];
    }

    /**
     * The part of the essential skills, in micro-units, that may be missing if a rating is to reach the least; rounded up, so that
     * it never leaves one that does. Of s = 0.8 E + 0.2 O, O is at most 1.
     */
    static long bearable(int least, boolean hasOptional) {
        return Weights.ONE - (hasOptional ? (least - Weights.ONE / 5) * 5L / 4 - 2 : least - 1);
    }

    /** A number that stands for no demand: nothing of it is ever lacking. */
    static int noDemand(int[] omega) {
        return 4 * omega.length;
    }
}
