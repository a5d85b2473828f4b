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
 * <p>The most telling essential demand comes first: who lacks it is soon left.
 */
final class Demands {
    static final int HEAD = 4;

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
            case Facet.Open _ -> addNone(NOTHING_ASKED);
            default -> addNone(NOTHING_STATED);
        }
        begins.set(row, begin + 1);
        inUse += pool.size() - begin;
    }

    private void addNone(int which) {
        pool.add(which);
        pool.add(0);
        pool.add(0);
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
        return counts == NOTHING_STATED ? HEAD : HEAD + (counts >> 8) + (counts & 0xFF);
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

    /** Where what is known of a row begins. */
    int at(int row) {
        return begins.get(row) - 1;
    }

    int weights(int at) {
        return pool.get(at);
    }

    /**
     * What the skills that are asked are worth by a need's table; any number less than {@code least} if it is less.
     *
     * @param at as {@link #at} says
     */
    int rate(int at, SkillTable table, int least) {
        var counts = pool.get(at + 1);
        return switch (counts) {
            case NOTHING_STATED -> table.nothingStated();
            case NOTHING_ASKED -> table.nothingAsked();
            default -> {
                var essentialWeight = pool.get(at + 2) << HALF | pool.get(at + 3);
                yield table.rate(pool, at + HEAD, counts >> 8, counts & 0xFF, essentialWeight, least);
            }
        };
    }

    long bytes() {
        return begins.bytes() + pool.bytes();
    }
}
