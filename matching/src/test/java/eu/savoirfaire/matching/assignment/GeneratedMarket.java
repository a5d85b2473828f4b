package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.MarketBuilder;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Small markets from a seed: few different scores, so that ties are common; some needs list little or nothing. */
public final class GeneratedMarket {
    private static final int LEVELS = 5;
    private static final int STEP = 200_000;

    private final Random random;

    public GeneratedMarket(long seed) {
        random = new Random(seed);
    }

    public Market next(int mostNeeds, int mostOffers, int mostPlaces) {
        var builder = new MarketBuilder();
        var needs = 1 + random.nextInt(mostNeeds);
        var offers = 1 + random.nextInt(mostOffers);
        for (var need = 0; need < needs; need++) {
            builder.need(new NeedId(id()), random.nextInt(3));
        }
        for (var offer = 0; offer < offers; offer++) {
            builder.offer(new OfferId(id()), random.nextInt(mostPlaces + 1), 0, random.nextInt(3));
        }
        var candidates = new ArrayList<int[]>();
        for (var need = 0; need < needs; need++) {
            for (var offer = 0; offer < offers; offer++) {
                if (random.nextInt(4) > 0) {
                    candidates.add(new int[] {need, offer, score(), score()});
                }
            }
        }
        candidates.forEach(one -> builder.candidate(one[0], one[1], one[2], one[3]));
        pinSome(builder, candidates);
        return builder.build(new Draw(new byte[] {(byte) needs, (byte) offers}), 50);
    }

    private void pinSome(MarketBuilder builder, List<int[]> candidates) {
        Collections.shuffle(candidates, random);
        if (random.nextInt(3) == 0) {
            candidates.stream().limit(2).forEach(one -> builder.pin(one[0], one[1]));
        }
    }

    private int score() {
        return STEP * random.nextInt(LEVELS + 1);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
