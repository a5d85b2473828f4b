package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillCover;
import eu.savoirfaire.matching.scoring.Weights;

/** How well one person covers each possible demand; the same sums as {@link SkillCover#of}, read from a pool. */
final class SkillTable {
    private static final int TOO_LITTLE = -1;

    private final int[] cover;
    private final int[] omega;
    private final int nothingStated;
    private final int nothingAsked;

    SkillTable(CompiledNeed need) {
        cover = need.skills().table();
        omega = need.skills().omega();
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
     * @param at where the essential demands begin in the pool; the optional ones follow
     * @param essentialWeight ω of all essential demands together
     */
    int rate(Numbers pool, int at, int essentials, int optionals, int essentialWeight, int least) {
        var optional = at + essentials;
        var end = optional + optionals;
        var bearable = (long) essentialWeight * (Weights.ONE - leastOfEssential(least, optionals > 0));
        long missing = 0;
        for (var i = at; i < optional; i++) {
            var demand = pool.get(i);
            missing += (long) omega[demand >> 2] * (Weights.ONE - cover[demand]);
            if (missing > bearable) {
                return TOO_LITTLE;
            }
        }
        long optionalSum = 0;
        long optionalWeight = 0;
        for (var i = optional; i < end; i++) {
            var demand = pool.get(i);
            long weight = omega[demand >> 2];
            optionalSum += weight * cover[demand];
            optionalWeight += weight;
        }
        var essentialSum = (long) essentialWeight * Weights.ONE - missing;
        return SkillCover.join(essentialSum, essentialWeight, optionalSum, optionalWeight);
    }

    /** E that a rating needs at the very least, rounded down: of s = 0.8 E + 0.2 O, O is at most 1. */
    private static int leastOfEssential(int least, boolean hasOptional) {
        return hasOptional ? (int) ((least - Weights.ONE / 5) * 5L / 4) - 2 : least - 1;
    }
}
