package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.compiled.Ranked;
import eu.savoirfaire.matching.scoring.Draw;
import eu.savoirfaire.matching.scoring.Scores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The best so far, at most {@code k}: by r, then by v, then by who has waited longest, then by lot. A strict order, so that the list
 * does not depend on the order in which offers come.
 */
final class Best {
    private final int k;
    private final Draw draw;
    private final NeedId need;
    private final PriorityQueue<Entry> worstFirst;
    private long least = -1;

    Best(int k, Draw draw, NeedId need) {
        this.k = k;
        this.draw = draw;
        this.need = need;
        worstFirst = new PriorityQueue<>(k + 1, Comparator.reverseOrder());
    }

    /** The r of the last of a full list; -1 as long as there is room. */
    long least() {
        return least;
    }

    /** Whether side scores of at most these cannot make the list: r ≥ least means 2uv ≥ least·(u + v). */
    boolean cuts(long u, long v) {
        return 2 * u * v < least * (u + v);
    }

    void offer(long u, long v, Chunk chunk, int row) {
        var r = Scores.reciprocal(u, v);
        if (r < least) {
            return;
        }
        worstFirst.add(new Entry(r, u, v, chunk, row));
        if (worstFirst.size() > k) {
            worstFirst.remove();
        }
        if (worstFirst.size() == k) {
            least = worstFirst.element().r;
        }
    }

    List<Ranked> list() {
        var entries = new ArrayList<>(worstFirst);
        entries.sort(null);
        return entries.stream().map(Entry::ranked).toList();
    }

    /** A row with its scores; its lot is drawn when it is first needed. */
    private final class Entry implements Comparable<Entry> {
        private final long r;
        private final long u;
        private final long v;
        private final Chunk chunk;
        private final int row;
        private byte @Nullable [] lot;

        Entry(long r, long u, long v, Chunk chunk, int row) {
            this.r = r;
            this.u = u;
            this.v = v;
            this.chunk = chunk;
            this.row = row;
        }

        /** The better is the lesser. */
        @Override
        public int compareTo(Entry other) {
            if (r != other.r) {
                return Long.compare(other.r, r);
            }
            if (v != other.v) {
                return Long.compare(other.v, v);
            }
            if (chunk.since(row) != other.chunk.since(other.row)) {
                return Integer.compare(chunk.since(row), other.chunk.since(other.row));
            }
            return this == other ? 0 : Draw.compare(lot(), other.lot());
        }

        private byte[] lot() {
            var known = lot;
            if (known == null) {
                known = draw.lot(need, chunk.id(row));
                lot = known;
            }
            return known;
        }

        Ranked ranked() {
            return new Ranked(chunk.id(row), new Scores(u, v), chunk.since(row));
        }
    }
}
