package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillCover;

/** How well one person covers each possible demand; the same sums as {@link SkillCover#of}, read from a pool. */
final class SkillTable {
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

    /** @param at where the pool says how many demands follow */
    int rate(Numbers pool, int at) {
        var counts = pool.get(at);
        var optional = at + 1 + (counts >> 8);
        var end = optional + (counts & 0xFF);
        long essentialSum = 0;
        long essentialWeight = 0;
        for (var i = at + 1; i < optional; i++) {
            var demand = pool.get(i);
            long weight = omega[demand >> 2];
            essentialSum += weight * cover[demand];
            essentialWeight += weight;
        }
        long optionalSum = 0;
        long optionalWeight = 0;
        for (var i = optional; i < end; i++) {
            var demand = pool.get(i);
            long weight = omega[demand >> 2];
            optionalSum += weight * cover[demand];
            optionalWeight += weight;
        }
        return SkillCover.join(essentialSum, essentialWeight, optionalSum, optionalWeight);
    }
}
