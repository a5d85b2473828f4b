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
 * even so the row could not make the list, it is left. Skills tell most, so they come first: how much of them the list still asks
 * for follows from its last, and is worked out once for each of these.
 */
final class Scan {
    private static final int WORDS = Chunk.ROWS / Long.SIZE;

    private final int day;
    private final Best best;
    private final Contributions[] contributions;
    /** What can still be added from a contribution on, without skills. */
    private final long[] mostToU;

    private final long[][] mostToV;
    private final SkillTable skills;
    private final int skillShare;
    private final int[] providersSkillShare;
    /** The least rating of skills by the provider's weights that can still make a list whose last is {@link #leastWas}. */
    private final int[] leastSkill;

    /** The part of the essential skills that may then be missing, without and with optional ones. */
    private final long[] bearable;

    private final int[] found = new int[Chunk.ROWS + 1];
    private long leastWas = Long.MIN_VALUE;

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
        leastSkill = new int[providersSkillShare.length];
        bearable = new long[2 * leastSkill.length];
        mostToU = new long[contributions.length + 1];
        mostToV = new long[contributions.length + 1][providers.size()];
        addUpFromTheLast();
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
        renewLeast();
        var demands = chunk.demands();
        var many = demands.find(rows, number * WORDS, skills, bearable, found);
        for (var i = 0; i < many; i++) {
            rate(chunk, found[i], demands);
        }
    }

    private void rate(Chunk chunk, int row, Demands demands) {
        renewLeast();
        var weights = demands.weights(row);
        var least = leastSkill[weights];
        var rating = demands.rate(row, skills, least);
        if (rating < least || !chunk.standsOn(row, day)) {
            return;
        }
        var u = Weights.contribution(skillShare, rating);
        var v = Weights.contribution(providersSkillShare[weights], rating);
        for (var i = 0; i < contributions.length; i++) {
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

    private void renewLeast() {
        if (best.least() != leastWas) {
            leastWas = best.least();
            for (var weights = 0; weights < leastSkill.length; weights++) {
                leastSkill[weights] = findLeastSkill(weights);
                bearable[2 * weights] = SkillTable.bearable(leastSkill[weights], false);
                bearable[2 * weights + 1] = SkillTable.bearable(leastSkill[weights], true);
            }
        }
    }

    /** By halving, since the more of the skills there is, the higher are both sides; one more than all if all is too little. */
    private int findLeastSkill(int weights) {
        var tooLittle = -1;
        var enough = Weights.ONE + 1;
        while (enough - tooLittle > 1) {
            var rating = (tooLittle + enough) >>> 1;
            if (best.cuts(
                    mostToU[0] + Weights.contribution(skillShare, rating),
                    mostToV[0][weights] + Weights.contribution(providersSkillShare[weights], rating))) {
                tooLittle = rating;
            } else {
                enough = rating;
            }
        }
        return enough;
    }
}
