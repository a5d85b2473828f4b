package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillsAsked;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What decides soonest about the rows of a chunk, of each row in one place: by which weights its provider goes, and the skills that it
 * asks for. All stand one after another in one pool of numbers, {@value #HEAD} and then the demands:
 *
 * <pre>weights, essential demands · 256 + optional ones, what the essential weigh together · high half, low half, demands …</pre>
 *
 * <p>The most telling essential demands come first: who lacks them is soon left. Where fewer than {@value #FIRST} are essential,
 * numbers that are no demands stand in their places.
 */
final class Demands {
    static final int HEAD = 4;
    static final int FIRST = 3;

    /** In the place of how many demands there are; 255 of both kinds never are. */
    private static final int NOTHING_STATED = 0xFFFF;

    private static final int NOTHING_ASKED = 0;
    private static final int MOST = 254;
    private static final int HALF = 16;

    /** Where a row begins, plus 1; 0 where the offer is gone. */
    private final Numbers begins;

    private Numbers pool;
    private int inUse;

    Demands(int rows) {
        begins = new Numbers(rows);
        pool = new Numbers(0);
    }

    private Demands(Demands other) {
        begins = other.begins.copy();
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
        var begin = pool.size();
        pool.add(weights);
        switch (skills) {
            case SkillsAsked asked -> addAsked(asked, omega);
            case Facet.Open _ -> addNone(NOTHING_ASKED, SkillTable.noDemand(omega));
            default -> addNone(NOTHING_STATED, SkillTable.noDemand(omega));
        }
        begins.set(row, begin + 1);
        inUse += pool.size() - begin;
    }

    private void addNone(int which, int noDemand) {
        pool.add(which);
        pool.add(0);
        pool.add(0);
        addNoDemands(FIRST, noDemand);
    }

    private void addNoDemands(int many, int noDemand) {
        for (var i = 0; i < many; i++) {
            pool.add(noDemand);
        }
    }

    private void addAsked(SkillsAsked asked, int[] omega) {
        if (asked.essentials() > MOST || asked.optionals() > MOST) {
            throw new IllegalArgumentException("an offer asks for more than " + MOST + " skills");
        }
        pool.add(asked.essentials() << 8 | asked.optionals());
        var weight = 0;
        for (var i = 0; i < asked.essentials(); i++) {
            weight = Math.addExact(weight, omega[asked.essential(i) >> 2]);
        }
        pool.add(weight >>> HALF);
        pool.add(weight & 0xFFFF);
        IntStream.range(0, asked.essentials())
                .mapToObj(asked::essential)
                .sorted(Comparator.comparingInt((Integer demand) -> -omega[demand >> 2]))
                .forEach(pool::add);
        addNoDemands(FIRST - asked.essentials(), SkillTable.noDemand(omega));
        for (var i = 0; i < asked.optionals(); i++) {
            pool.add(asked.optional(i));
        }
    }

    void forget(int row) {
        if (row < begins.size() && begins.get(row) > 0) {
            inUse -= length(pool, begins.get(row) - 1);
        }
        begins.set(row, 0);
    }

    private static int length(Numbers of, int at) {
        var counts = of.get(at + 1);
        return counts == NOTHING_STATED ? HEAD + FIRST : HEAD + Math.max(FIRST, counts >> 8) + (counts & 0xFF);
    }

    private void compact() {
        var old = pool;
        pool = new Numbers(inUse);
        for (var row = 0; row < begins.size(); row++) {
            var at = begins.get(row) - 1;
            if (at >= 0) {
                begins.set(row, pool.size() + 1);
                for (var i = 0; i < length(old, at); i++) {
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
     * @param found room for all rows; gets where each of those begins, in its order
     * @return how many there are
     */
    int find(long[] rows, int from, SkillTable table, long[] bearable, Found found) {
        var many = 0;
        for (var word = 0; word < Chunk.ROWS / Long.SIZE; word++) {
            for (var bits = rows[from + word]; bits != 0; bits &= bits - 1) {
                var row = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
                var at = begins.get(row) - 1;
                var hasOptional = -(pool.get(at + 1) & 0xFF) >>> 31;
                var bear = essentialWeight(at) * bearable[2 * pool.get(at) + hasOptional];
                var fits = 1 + (int) (bear - missingOfFirst(at, table) >> 63);
                found.rows[many] = row;
                found.begins[many] = at;
                many += fits;
            }
        }
        return many;
    }

    private long missingOfFirst(int at, SkillTable table) {
        return table.missing(pool.get(at + HEAD))
                + table.missing(pool.get(at + HEAD + 1))
                + table.missing(pool.get(at + HEAD + 2));
    }

    /** Rows and where what is known of them begins. */
    static final class Found {
        final int[] rows = new int[Chunk.ROWS + 1];
        final int[] begins = new int[Chunk.ROWS + 1];
    }

    private long essentialWeight(int at) {
        return pool.get(at + 2) << HALF | pool.get(at + 3);
    }

    int weights(int at) {
        return pool.get(at);
    }

    /**
     * What the skills that are asked are worth by a need's table; any number less than {@code least} if it is less.
     *
     * @param at where what is known of the row begins
     */
    int rate(int at, SkillTable table, int least) {
        var counts = pool.get(at + 1);
        return switch (counts) {
            case NOTHING_STATED -> table.nothingStated();
            case NOTHING_ASKED -> table.nothingAsked();
            default -> table.rate(pool, at + HEAD, counts >> 8, counts & 0xFF, essentialWeight(at), least);
        };
    }

    long bytes() {
        return begins.bytes() + pool.bytes();
    }
}
