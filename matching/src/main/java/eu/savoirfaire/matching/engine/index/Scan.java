package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Weights;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/**
 * Goes through the rows that survive the rules. What a row has not been rated by yet counts as the best that it can be; as soon as
 * even so the row could not make the list, it is left. Skills tell most, so they come before what takes long to rate.
 */
final class Scan {
    private static final int WORDS = Chunk.ROWS / Long.SIZE;

    private final int day;
    private final Best best;
    private final Contributions[] contributions;
    /** How many of them come before the skills. */
    private final int cheap;
    /** What can still be added from a contribution on, without skills. */
    private final long[] mostToU;

    private final long[][] mostToV;
    private final SkillTable skills;
    private final int skillShare;
    private final int[] providersSkillShare;
    private final long mostSkillToU;
    private final long[] mostSkillToV;

    /** @param occurring codes of the weights by which offers go that answer such a need */
    Scan(CompiledNeed need, OfferCompiler offers, BitSet occurring, int day, Best best) {
        this.day = day;
        this.best = best;
        var providers = offers.weights().valuesFrom(0);
        contributions = Arrays.stream(Criterion.values())
                .filter(criterion -> criterion != Criterion.SKILLS)
                .map(criterion -> new Contributions(need, offers, providers, criterion))
                .filter(one -> one.counts(occurring))
                .sorted(Comparator.comparing(Contributions::isCostly)
                        .thenComparing(Contributions::mostToU, Comparator.reverseOrder()))
                .toArray(Contributions[]::new);
        skills = new SkillTable(need);
        skillShare = need.share(Criterion.SKILLS);
        providersSkillShare = providers.stream()
                .mapToInt(weights -> weights.share(Criterion.SKILLS))
                .toArray();
        cheap = (int)
                Arrays.stream(contributions).filter(one -> !one.isCostly()).count();
        mostToU = new long[contributions.length + 1];
        mostToV = new long[contributions.length + 1][providers.size()];
        addUpFromTheLast();
        mostSkillToU = Weights.contribution(skillShare, need.mostSkill());
        mostSkillToV = Arrays.stream(providersSkillShare)
                .mapToLong(share -> Weights.contribution(share, need.mostSkill()))
                .toArray();
    }

    private void addUpFromTheLast() {
        for (var i = contributions.length - 1; i >= 0; i--) {
            var one = contributions[i];
            var later = mostToV[i + 1];
            mostToU[i] = mostToU[i + 1] + one.mostToU();
            Arrays.setAll(mostToV[i], weights -> later[weights] + one.mostToV(weights));
        }
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
        var u = mostSkillToU;
        var v = mostSkillToV[weights];
        for (var i = 0; i < cheap; i++) {
            if (best.cuts(u + mostToU[i], v + mostToV[i][weights])) {
                return;
            }
            var one = contributions[i];
            var facet = chunk.facet(one.criterion, row);
            u += one.toU(facet);
            v += one.toV(facet, weights);
        }
        if (best.cuts(u + mostToU[cheap], v + mostToV[cheap][weights])) {
            return;
        }
        var rating = chunk.rateSkills(row, skills);
        u += Weights.contribution(skillShare, rating) - mostSkillToU;
        v += Weights.contribution(providersSkillShare[weights], rating) - mostSkillToV[weights];
        for (var i = cheap; i < contributions.length; i++) {
            if (best.cuts(u + mostToU[i], v + mostToV[i][weights])) {
                return;
            }
            var one = contributions[i];
            var facet = chunk.facet(one.criterion, row);
            u += one.toU(facet);
            v += one.toV(facet, weights);
        }
        best.offer(u, v, chunk, row);
    }
}
