package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.scoring.Criterion;
import java.util.UUID;

/** {@value #ROWS} offers in columns. A writer changes only chunks that no reader has seen; it copies the others first. */
final class Chunk {
    static final int ROWS = 1 << 12;

    private final long[] high;
    private final long[] low;
    private final int[] version;
    /** The eligibility class, plus 1; 0 where the offer is gone. */
    private final Numbers kept;

    private final Numbers firstDay;
    private final Numbers lastDay;
    private final Numbers since;
    private final Numbers[] facets;
    private final Demands demands;

    Chunk() {
        high = new long[ROWS];
        low = new long[ROWS];
        version = new int[ROWS];
        kept = new Numbers(ROWS);
        firstDay = new Numbers(ROWS);
        lastDay = new Numbers(ROWS);
        since = new Numbers(ROWS);
        demands = new Demands(ROWS);
        facets = new Numbers[Criterion.values().length];
        for (var criterion : Criterion.values()) {
            facets[criterion.ordinal()] = new Numbers(criterion == Criterion.SKILLS ? 0 : ROWS);
        }
    }

    private Chunk(Chunk other) {
        high = other.high.clone();
        low = other.low.clone();
        version = other.version.clone();
        kept = other.kept.copy();
        firstDay = other.firstDay.copy();
        lastDay = other.lastDay.copy();
        since = other.since.copy();
        demands = other.demands.copy();
        facets = new Numbers[other.facets.length];
        for (var i = 0; i < facets.length; i++) {
            facets[i] = other.facets[i].copy();
        }
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
        return firstDay.get(row) <= day && day <= lastDay.get(row);
    }

    int since(int row) {
        return since.get(row);
    }

    int facet(int criterion, int row) {
        return facets[criterion].get(row);
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
        firstDay.set(row, Math.max(0, offer.firstDay()));
        lastDay.set(row, Math.max(0, offer.lastDay()));
        since.set(row, Math.max(0, offer.since()));
        for (var criterion : Criterion.values()) {
            if (criterion != Criterion.SKILLS) {
                facets[criterion.ordinal()].set(row, offer.facet(criterion));
            }
        }
        demands.put(row, offer.weights(), offer.skills(), omega);
    }

    Demands demands() {
        return demands;
    }

    long bytes() {
        var bytes = 8L * high.length + 8L * low.length + 4L * version.length + demands.bytes();
        for (var column : new Numbers[] {kept, firstDay, lastDay, since}) {
            bytes += column.bytes();
        }
        for (var facet : facets) {
            bytes += facet.bytes();
        }
        return bytes;
    }
}
