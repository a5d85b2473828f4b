package eu.savoirfaire.bench.matching;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.MarketBuilder;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A cohort of any size: a fifth as many offers as needs, five places each, fifty offers on a list. Half of a score is what everybody
 * thinks of an offer or a person, half is their own view, so that people compete as they do in life.
 */
final class GeneratedCohort {
    static final long SEED = 20_260_505;
    static final int LONGEST = 50;
    private static final int CAPACITY = 5;
    private static final int HALF = 500_000;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final MarketBuilder builder = new MarketBuilder();
    private final int needs;
    private final int offers;

    GeneratedCohort(int needs) {
        this.needs = needs;
        this.offers = Math.max(1, needs / CAPACITY);
        for (var need = 0; need < needs; need++) {
            builder.need(new NeedId(id()), random.nextInt(365));
        }
        for (var offer = 0; offer < offers; offer++) {
            builder.offer(new OfferId(id()), CAPACITY, 0, random.nextInt(365));
        }
        addCandidates();
    }

    private void addCandidates() {
        var wanted = random.ints(offers, 0, HALF).toArray();
        var able = random.ints(needs, 0, HALF).toArray();
        var listed = new BitSet(offers);
        for (var need = 0; need < needs; need++) {
            listed.clear();
            while (listed.cardinality() < Math.min(LONGEST, offers)) {
                var offer = random.nextInt(offers);
                if (!listed.get(offer)) {
                    listed.set(offer);
                    builder.candidate(
                            need, offer, wanted[offer] + random.nextInt(HALF), able[need] + random.nextInt(HALF));
                }
            }
        }
    }

    /** Sorts the lists of both sides. */
    Market market() {
        return builder.build(new Draw(new byte[] {5}), LONGEST);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
