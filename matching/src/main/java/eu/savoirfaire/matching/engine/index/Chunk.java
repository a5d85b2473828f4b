package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.scoring.Criterion;
import eu.savoirfaire.matching.scoring.Facet;
import eu.savoirfaire.matching.scoring.SkillsAsked;
import java.util.UUID;

/**
 * {@value #ROWS} offers in columns. A writer changes only chunks that no reader has seen; it copies the others first.
 *
 * <p>The skills of an offer stand in one pool: how many are essential and how many optional in one number, then the demands.
 * Where they begin is a column of its own; two numbers that cannot be a beginning say that nothing is asked, or nothing stated.
 */
final class Chunk {
    static final int ROWS = 1 << 12;

    private static final int NOTHING_STATED = 0;
    private static final int NOTHING_ASKED = 1;
    private static final int POOL = 2;
    private static final int MOST_DEMANDS = 255;

    private final long[] high;
    private final long[] low;
    private final int[] version;
    /** The eligibility class, plus 1; 0 where the offer is gone. */
    private final Numbers kept;

    private final Numbers weights;
    private final Numbers firstDay;
    private final Numbers lastDay;
    private final Numbers since;
    private final Numbers[] facets;
    private final Numbers skillsAt;
    private Numbers pool;
    private int poolInUse;

    Chunk() {
        high = new long[ROWS];
        low = new long[ROWS];
        version = new int[ROWS];
        kept = new Numbers(ROWS);
        weights = new Numbers(ROWS);
        firstDay = new Numbers(ROWS);
        lastDay = new Numbers(ROWS);
        since = new Numbers(ROWS);
        skillsAt = new Numbers(ROWS);
        facets = new Numbers[Criterion.values().length];
        for (var criterion : Criterion.values()) {
            facets[criterion.ordinal()] = new Numbers(criterion == Criterion.SKILLS ? 0 : ROWS);
        }
        pool = new Numbers(0);
    }

    private Chunk(Chunk other) {
        high = other.high.clone();
        low = other.low.clone();
        version = other.version.clone();
        kept = other.kept.copy();
        weights = other.weights.copy();
        firstDay = other.firstDay.copy();
        lastDay = other.lastDay.copy();
        since = other.since.copy();
        skillsAt = other.skillsAt.copy();
        facets = new Numbers[other.facets.length];
        for (var i = 0; i < facets.length; i++) {
            facets[i] = other.facets[i].copy();
        }
        pool = other.pool.copy();
        poolInUse = other.poolInUse;
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

    int weights(int row) {
        return weights.get(row);
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
        forgetSkills(row);
    }

    void put(int row, CompiledOffer offer, int eligibility, int inVersion) {
        version[row] = inVersion;
        kept.set(row, eligibility + 1);
        weights.set(row, offer.weights());
        firstDay.set(row, Math.max(0, offer.firstDay()));
        lastDay.set(row, Math.max(0, offer.lastDay()));
        since.set(row, Math.max(0, offer.since()));
        for (var criterion : Criterion.values()) {
            if (criterion != Criterion.SKILLS) {
                facets[criterion.ordinal()].set(row, offer.facet(criterion));
            }
        }
        forgetSkills(row);
        skillsAt.set(row, begin(offer.skills()));
    }

    private int begin(Facet skills) {
        return switch (skills) {
            case SkillsAsked asked -> pooled(asked);
            case Facet.Open nothing -> NOTHING_ASKED;
            default -> NOTHING_STATED;
        };
    }

    private int pooled(SkillsAsked asked) {
        if (asked.essentials() > MOST_DEMANDS || asked.optionals() > MOST_DEMANDS) {
            throw new IllegalArgumentException("an offer asks for more than " + MOST_DEMANDS + " skills");
        }
        if (pool.size() > ROWS && pool.size() > 2 * poolInUse) {
            compact();
        }
        var begin = pool.size() + POOL;
        pool.add(asked.essentials() << 8 | asked.optionals());
        for (var i = 0; i < asked.essentials(); i++) {
            pool.add(asked.essential(i));
        }
        for (var i = 0; i < asked.optionals(); i++) {
            pool.add(asked.optional(i));
        }
        poolInUse += pool.size() + POOL - begin;
        return begin;
    }

    private void forgetSkills(int row) {
        if (row < skillsAt.size() && skillsAt.get(row) >= POOL) {
            poolInUse -= length(skillsAt.get(row) - POOL);
        }
        skillsAt.set(row, NOTHING_STATED);
    }

    private int length(int at) {
        return 1 + (pool.get(at) >> 8) + (pool.get(at) & MOST_DEMANDS);
    }

    private void compact() {
        var old = pool;
        pool = new Numbers(poolInUse);
        for (var row = 0; row < skillsAt.size(); row++) {
            var at = skillsAt.get(row) - POOL;
            if (at >= 0) {
                var length = 1 + (old.get(at) >> 8) + (old.get(at) & MOST_DEMANDS);
                skillsAt.set(row, pool.size() + POOL);
                for (var i = 0; i < length; i++) {
                    pool.add(old.get(at + i));
                }
            }
        }
    }

    /** What the skills of an offer are worth by a need's table. */
    int rateSkills(int row, SkillTable table) {
        var at = skillsAt.get(row);
        return switch (at) {
            case NOTHING_STATED -> table.nothingStated();
            case NOTHING_ASKED -> table.nothingAsked();
            default -> table.rate(pool, at - POOL);
        };
    }

    long bytes() {
        var bytes = 8L * high.length + 8L * low.length + 4L * version.length;
        for (var column : new Numbers[] {kept, weights, firstDay, lastDay, since, skillsAt, pool}) {
            bytes += column.bytes();
        }
        for (var facet : facets) {
            bytes += facet.bytes();
        }
        return bytes;
    }
}
