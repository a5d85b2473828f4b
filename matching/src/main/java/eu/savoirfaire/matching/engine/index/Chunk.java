package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.scoring.Criterion;
import java.util.UUID;

/**
 * {@value #ROWS} offers. A writer changes only chunks that no reader has seen; it copies the others first.
 *
 * <p>What is asked of the few rows whose {@link Demands} let them pass stands together in one place for each, so that whoever has
 * looked at a part of it has all of it at hand:
 *
 * <pre>first day, last day, facets by criterion, without skills</pre>
 */
final class Chunk {
    static final int ROWS = 1 << 12;

    private static final int FIRST_DAY = 0;
    private static final int LAST_DAY = 1;
    /** Where the facet of the criterion 0 would be: skills, which are among the demands. */
    private static final int FACETS = LAST_DAY;

    /** How many numbers a row has in its place. */
    private static final int EACH = FACETS + Criterion.values().length;

    private final long[] high;
    private final long[] low;
    private final int[] version;
    /** The eligibility class, plus 1; 0 where the offer is gone. */
    private final Numbers kept;

    private final Numbers since;
    private final Numbers places;
    private final Demands demands;

    Chunk() {
        high = new long[ROWS];
        low = new long[ROWS];
        version = new int[ROWS];
        kept = new Numbers(ROWS);
        since = new Numbers(ROWS);
        places = new Numbers(ROWS * EACH);
        demands = new Demands(ROWS);
    }

    private Chunk(Chunk other) {
        high = other.high.clone();
        low = other.low.clone();
        version = other.version.clone();
        kept = other.kept.copy();
        since = other.since.copy();
        places = other.places.copy();
        demands = other.demands.copy();
    }

    Chunk copy() {
        return new Chunk(this);
    }

    OfferId id(int row) {
        return new OfferId(new UUID(high[row], low[row]));
    }

    boolean holds(int row, UUID id) {
        return high[row] == id.getMostSignificantBits() && low[row] == id.getLeastSignificantBits();
    }

    int version(int row) {
        return version[row];
    }

    /** The eligibility class, or -1 where the offer is gone. */
    int eligibility(int row) {
        return kept.get(row) - 1;
    }

    boolean standsOn(int row, int day) {
        return places.get(row * EACH + FIRST_DAY) <= day && day <= places.get(row * EACH + LAST_DAY);
    }

    int since(int row) {
        return since.get(row);
    }

    int facet(int criterion, int row) {
        return places.get(row * EACH + FACETS + criterion);
    }

    void name(int row, UUID id) {
        high[row] = id.getMostSignificantBits();
        low[row] = id.getLeastSignificantBits();
    }

    void remove(int row, int inVersion) {
        version[row] = inVersion;
        kept.set(row, 0);
        demands.forget(row);
    }

    /** @param omega ω by skill, in micro-units */
    void put(int row, CompiledOffer offer, int[] omega, int eligibility, int inVersion) {
        version[row] = inVersion;
        kept.set(row, eligibility + 1);
        places.set(row * EACH + FIRST_DAY, Math.max(0, offer.firstDay()));
        places.set(row * EACH + LAST_DAY, Math.max(0, offer.lastDay()));
        since.set(row, Math.max(0, offer.since()));
        for (var criterion : Criterion.values()) {
            if (criterion != Criterion.SKILLS) {
                places.set(row * EACH + FACETS + criterion.ordinal(), offer.facet(criterion));
            }
        }
        demands.put(row, offer.weights(), offer.skills(), omega);
    }

    Demands demands() {
        return demands;
    }

    long bytes() {
        return 8L * high.length
                + 8L * low.length
                + 4L * version.length
                + kept.bytes()
                + since.bytes()
                + places.bytes()
                + demands.bytes();
    }
}
