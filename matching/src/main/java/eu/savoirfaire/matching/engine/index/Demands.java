package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillsAsked;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What decides soonest about the rows of a chunk. Every row has as many numbers at its own place: by which weights its provider
 * goes, how many skills it asks for, and the essential ones that tell most, since whoever lacks these is soon left. Nothing else
 * stands between them: all rows are looked at here, and few elsewhere.
 *
 * <pre>weights, essential demands · 256 + optional ones, what the essential weigh together · high half, low half, first demands</pre>
 *
 * <p>Where fewer than {@value #FIRST} are essential, numbers that are no demands stand in their places. What else a row asks for,
 * essential and then optional, stands in one pool for all.
 */
final class Demands {
    static final int FIRST = 3;

    private static final int FIRST_AT = 4;

    /** How many numbers each row has at its own place. */
    private static final int EACH = FIRST_AT + FIRST;

    /** In the place of how many demands there are; 255 of both kinds never are. */
    private static final int NOTHING_STATED = 0xFFFF;

    private static final int NOTHING_ASKED = 0;
    private static final int MOST = 254;
    private static final int HALF = 16;

    private final Numbers heads;

    /** Where the others of a row begin in the pool, plus 1; 0 where there are none. */
    private final Numbers others;

    private Numbers pool;
    private int inUse;

    Demands(int rows) {
        heads = new Numbers(rows * EACH);
        others = new Numbers(rows);
        pool = new Numbers(0);
    }

    private Demands(Demands other) {
        heads = other.heads.copy();
        others = other.others.copy();
        pool = other.pool.copy();
        inUse = other.inUse;
    }

    Demands copy() {
        return new Demands(this);
    }

    /** @param omega ω by skill, in micro-units */
    void put(int row, int weights, Facet skills, int[] omega) {
        forget(row);
        if (pool.size() > Chunk.ROWS && pool.size() > 2 * inUse) {
            compact();
        }
        heads.set(row * EACH, weights);
        switch (skills) {
            case SkillsAsked asked -> putAsked(row, asked, omega);
            case Facet.Open _ -> putHead(row, NOTHING_ASKED, 0, IntStream.empty(), omega);
            default -> putHead(row, NOTHING_STATED, 0, IntStream.empty(), omega);
        }
    }

    private void putAsked(int row, SkillsAsked asked, int[] omega) {
        if (asked.essentials() > MOST || asked.optionals() > MOST) {
            throw new IllegalArgumentException("an offer asks for more than " + MOST + " skills");
        }
        var essential = IntStream.range(0, asked.essentials())
                .mapToObj(asked::essential)
                .sorted(Comparator.comparingInt((Integer demand) -> -omega[demand >> 2]))
                .mapToInt(Integer::intValue)
                .toArray();
        var weight = 0;
        for (var demand : essential) {
            weight = Math.addExact(weight, omega[demand >> 2]);
        }
        putHead(row, asked.essentials() << 8 | asked.optionals(), weight, Arrays.stream(essential), omega);
        putOthers(
                row,
                IntStream.concat(
                        Arrays.stream(essential).skip(FIRST),
                        IntStream.range(0, asked.optionals()).map(asked::optional)));
    }

    private void putHead(int row, int counts, int essentialWeight, IntStream essential, int[] omega) {
        var at = row * EACH;
        heads.set(at + 1, counts);
        heads.set(at + 2, essentialWeight >>> HALF);
        heads.set(at + 3, essentialWeight & 0xFFFF);
        var first = IntStream.concat(essential, IntStream.generate(() -> SkillTable.noDemand(omega)))
                .limit(FIRST)
                .toArray();
        for (var i = 0; i < FIRST; i++) {
            heads.set(at + FIRST_AT + i, first[i]);
        }
    }

    private void putOthers(int row, IntStream demands) {
        var begin = pool.size();
        demands.forEach(pool::add);
        if (pool.size() > begin) {
            others.set(row, begin + 1);
            inUse += pool.size() - begin;
        }
    }

    void forget(int row) {
        if (row < others.size() && others.get(row) > 0) {
            inUse -= howManyOthers(row);
        }
        others.set(row, 0);
    }

    private int howManyOthers(int row) {
        var counts = heads.get(row * EACH + 1);
        return otherEssentials(counts) + (counts & 0xFF);
    }

    private static int otherEssentials(int counts) {
        return Math.max(0, (counts >> 8) - FIRST);
    }

    private void compact() {
        var old = pool;
        pool = new Numbers(inUse);
        for (var row = 0; row < others.size(); row++) {
            var at = others.get(row) - 1;
            if (at >= 0) {
                others.set(row, pool.size() + 1);
                for (var i = 0; i < howManyOthers(row); i++) {
                    pool.add(old.get(at + i));
                }
            }
        }
    }

    /**
     * Finds the rows that may still make the list as far as their most telling demands say. No step depends on what a row
     * says, so that memory is asked for many rows at once.
     *
     * @param rows one bit per row, from a word on
     * @param bearable the part of the essential skills that may be missing, by weights, without and with optional skills
     * @param found room for all rows and one more; gets those
     * @return how many there are
     */
    int find(long[] rows, int from, SkillTable table, long[] bearable, int[] found) {
        var many = 0;
        for (var word = 0; word < Chunk.ROWS / Long.SIZE; word++) {
            for (var bits = rows[from + word]; bits != 0; bits &= bits - 1) {
                var row = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                var at = row * EACH;
                var hasOptional = -(heads.get(at + 1) & 0xFF) >>> 31;
                var bear = essentialWeight(at) * bearable[2 * heads.get(at) + hasOptional];
                found[many] = row;
                many += 1 + (int) (bear - missingOfFirst(at, table) >> 63);
            }
        }
        return many;
    }

    private long missingOfFirst(int at, SkillTable table) {
        return table.missing(heads.get(at + FIRST_AT))
                + table.missing(heads.get(at + FIRST_AT + 1))
                + table.missing(heads.get(at + FIRST_AT + 2));
    }

    private long essentialWeight(int at) {
        return (long) heads.get(at + 2) << HALF | heads.get(at + 3);
    }

    int weights(int row) {
        return heads.get(row * EACH);
    }

    /** What the skills that are asked are worth by a need's table; any number less than {@code least} if it is less. */
    int rate(int row, SkillTable table, int least) {
        var at = row * EACH;
        var counts = heads.get(at + 1);
        return switch (counts) {
            case NOTHING_STATED -> table.nothingStated();
            case NOTHING_ASKED -> table.nothingAsked();
            default ->
                table.rate(
                        missingOfFirst(at, table),
                        pool,
                        others.get(row) - 1,
                        otherEssentials(counts),
                        counts & 0xFF,
                        essentialWeight(at),
                        least);
        };
    }

    /** The memory of what is looked at of every row. */
    long bytesOfHeads() {
        return heads.bytes();
    }

    long bytes() {
        return heads.bytes() + others.bytes() + pool.bytes();
    }
}
