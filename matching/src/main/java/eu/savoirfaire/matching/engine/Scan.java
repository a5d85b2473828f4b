package eu.savoirfaire.matching.engine;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Weights;
import java.util.Arrays;

/**
 * Goes through the rows that survive the rules. A row is first given the best that skills can be; if even so it could not make
 * the list, its skills are not looked at.
 */
final class Scan {
    private static final int WORDS = Chunk.ROWS / Long.SIZE;

    private final int day;
    private final Best best;
    private final Contributions[] contributions;
    private final SkillTable skills;
    private final int skillShare;
    private final int[] providersSkillShare;
    private final long mostToU;
    private final long[] mostToV;

    Scan(CompiledNeed need, OfferCompiler offers, int day, Best best) {
        this.day = day;
        this.best = best;
        var providers = offers.weights().valuesFrom(0);
        contributions = Arrays.stream(Criterion.values())
                .filter(criterion -> criterion != Criterion.SKILLS)
                .map(criterion -> new Contributions(need, offers, providers, criterion))
                .filter(Contributions::counts)
                .toArray(Contributions[]::new);
        skills = new SkillTable(need);
        skillShare = need.share(Criterion.SKILLS);
        providersSkillShare = providers.stream()
                .mapToInt(weights -> weights.share(Criterion.SKILLS))
                .toArray();
        mostToU = Weights.contribution(skillShare, need.mostSkill());
        mostToV = Arrays.stream(providersSkillShare)
                .mapToLong(share -> Weights.contribution(share, need.mostSkill()))
                .toArray();
    }

    Best best() {
        return best;
    }

    /** @param rows one bit per row of all chunks */
    void look(Chunk chunk, long[] rows, int number) {
        for (var word = 0; word < WORDS; word++) {
            for (var bits = rows[number * WORDS + word]; bits != 0; bits &= bits - 1) {
                var row = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                if (chunk.standsOn(row, day)) {
                    rate(chunk, row);
                }
            }
        }
    }

    private void rate(Chunk chunk, int row) {
        var weights = chunk.weights(row);
        var u = 0L;
        var v = 0L;
        for (var one : contributions) {
            var facet = chunk.facet(one.criterion, row);
            u += one.toU(facet);
            v += one.toV(facet, weights);
        }
        if (best.cuts(u + mostToU, v + mostToV[weights])) {
            return;
        }
        var rating = chunk.rateSkills(row, skills);
        best.offer(
                u + Weights.contribution(skillShare, rating),
                v + Weights.contribution(providersSkillShare[weights], rating),
                chunk,
                row);
    }
}
