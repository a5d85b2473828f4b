package eu.savoirfaire.matching;

import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.scoring.Scoring;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import eu.savoirfaire.matching.taxonomy.TaxonomyReader;

/** Runs a property over many pairs of a region; a failure tells the seed that repeats it. */
public final class Pairs {
    public static final Taxonomy TAXONOMY = TaxonomyReader.own();
    public static final RuleBook RULES = RuleBook.released();
    public static final WeightsBook WEIGHTS = WeightsBook.released();
    public static final Scoring SCORING = new Scoring(TAXONOMY, WEIGHTS);

    private static final long FIRST = Long.getLong("savoir.seed", 20_260_504L);

    private Pairs() {}

    public interface Property {
        void holds(Seeker seeker, Offer offer, SeededRegion region);
    }

    public static void each(int times, Property property) {
        for (long seed = FIRST; seed < FIRST + times; seed++) {
            var region = new SeededRegion(seed, TAXONOMY);
            var kind = NeedKind.values()[(int) Math.floorMod(seed, NeedKind.values().length)];
            try {
                property.holds(region.seeker(kind), region.offer(kind), region);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("repeat with -Dsavoir.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
