package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.compiled.Ranked;
import eu.savoirfaire.matching.eligibility.Gate;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.scoring.Draw;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** All offers as they were at one moment; for any number of threads. */
public final class Snapshot {
    private final OfferCompiler offers;
    private final Eligibilities.Known eligibilities;
    private final RoaringBitmap[] standing;
    private final Chunk[] chunks;

    Snapshot(OfferCompiler offers, Eligibilities.Known eligibilities, RoaringBitmap[] standing, Chunk[] chunks) {
        this.offers = offers;
        this.eligibilities = eligibilities;
        this.standing = standing;
        this.chunks = chunks;
    }

    /** How many offers there are. */
    public long size() {
        return Arrays.stream(standing)
                .mapToLong(RoaringBitmap::getLongCardinality)
                .sum();
    }

    /**
     * The best offers for a need among those that may certainly serve it, in their order.
     *
     * @param day on which the offers must stand
     */
    public List<Ranked> best(CompiledNeed need, int k, LocalDate day, Draw draw) {
        return rank(need, Truth.TRUE, k, day, draw);
    }

    /**
     * The offers for which it is not known whether they may serve the need, for want of answers; in the same order, listed
     * apart, never among the best.
     */
    public List<Ranked> possible(CompiledNeed need, int k, LocalDate day, Draw draw) {
        return rank(need, Truth.UNKNOWN, k, day, draw);
    }

    /**
     * The offers that may not serve the need as it is, those first that would suit it best otherwise: to be told why not, never
     * to be chosen from.
     */
    public List<Ranked> excluded(CompiledNeed need, int k, LocalDate day, Draw draw) {
        return rank(need, Truth.FALSE, k, day, draw);
    }

    private List<Ranked> rank(CompiledNeed need, Truth truth, int k, LocalDate day, Draw draw) {
        var weights = eligibilities.weights(need.seeker().need().kind());
        var scan = new Scan(need, offers, weights, (int) day.toEpochDay(), new Best(k, draw, need.id()));
        var rows = with(need, truth);
        for (var number = 0; number < chunks.length; number++) {
            scan.look(chunks[number], rows, number);
        }
        return scan.best().list();
    }

    /** One bit per row: whether the rules of the offer come out like this for the need. */
    private long[] with(CompiledNeed need, Truth truth) {
        var rows = new long[chunks.length * (Chunk.ROWS / Long.SIZE)];
        var answers = eligibilities.answers(need);
        var hasDeclared = !need.seeker().declarations().isEmpty();
        var plain = eligibilities.plain();
        var answering = PlainRules.answering(need.seeker().need().kind());
        for (var number = 0; number < standing.length; number++) {
            if (!plain.isOf(answering, number)) {
                continue;
            }
            var gate = hasDeclared ? eligibilities.get(number).gate() : null;
            if (gate != null && gate.asksDeclaration()) {
                addDeclared(need, gate, truth, standing[number], rows);
            } else if (truth(number, plain, answers) == truth) {
                standing[number].forEach((int row) -> rows[row >> 6] |= 1L << row);
            }
        }
        return rows;
    }

    private Truth truth(int number, PlainRules plain, Answers answers) {
        return plain.isPlain(number)
                ? plain.truth(number, answers)
                : eligibilities.get(number).shape().truth(answers);
    }

    private void addDeclared(CompiledNeed need, Gate gate, Truth truth, RoaringBitmap among, long[] rows) {
        among.forEach((int row) -> {
            if (need.truth(gate, need.seeker().declarationFor(id(row))) == truth) {
                rows[row >> 6] |= 1L << row;
            }
        });
    }

    private OfferId id(int row) {
        return chunks[row / Chunk.ROWS].id(row % Chunk.ROWS);
    }
}
