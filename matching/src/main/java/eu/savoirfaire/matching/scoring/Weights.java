package eu.savoirfaire.matching.scoring;

import eu.savoirfaire.matching.Edition;
import java.util.Map;

/**
 * What matters to one side, and how much.
 *
 * @param shares by criterion, in micro-units; their sum is 1,000,000
 */
public record Weights(Edition edition, Side side, Map<Criterion, Integer> shares) {
    /** One, in micro-units. */
    public static final int ONE = 1_000_000;

    public Weights {
        shares = Map.copyOf(shares);
        long sum = 0;
        for (var share : shares.entrySet()) {
            if (share.getValue() < 0) {
                throw wrong(edition, "the weight of " + share.getKey() + " is negative");
            }
            if (side == Side.PROVIDER && share.getValue() > 0 && !share.getKey().countsForProvider()) {
                throw wrong(edition, share.getKey() + " may not count for the provider");
            }
            sum += share.getValue();
        }
        if (sum != ONE) {
            throw wrong(edition, "the weights add up to " + sum + ", should be " + ONE);
        }
    }

    public int share(Criterion criterion) {
        return shares.getOrDefault(criterion, 0);
    }

    /** ⌊w·φ/10⁶⌋. */
    public static long contribution(int share, int rating) {
        return (long) share * rating / ONE;
    }

    private static IllegalArgumentException wrong(Edition edition, String what) {
        return new IllegalArgumentException("weights " + edition + ": " + what);
    }
}
