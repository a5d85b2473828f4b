package eu.savoirfaire.bench.matching;

import eu.savoirfaire.bench.Figures;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.engine.Change;
import eu.savoirfaire.matching.engine.MatchingEngine;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.need.Seeker;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An event about an offer until a list shows it, beside one query. In the end every list is compared with that of an engine that was
 * built anew and was told the events in the reverse order.
 */
public final class MatchEventsBench {
    private static final int SMALLEST = 1_000;
    private static final int K = 10;
    private static final int NEEDS = 200;
    private static final int WARM_UP = 100;
    private static final int EVENTS = 500;
    private static final int BATCH = 10_000;
    private static final int MOST_CHANGED = 1_000;

    private final Figures figures;
    private final int size;

    /** @param size offers */
    public MatchEventsBench(Figures figures, int size) {
        this.figures = figures;
        this.size = size;
    }

    public void run() {
        figures.say("match-events.seed", GeneratedRegion.SEED, "seed");
        for (var offers = Math.min(size, SMALLEST); offers < size; offers *= 10) {
            new Measured(offers).run();
        }
        new Measured(size).run();
    }

    /** One size. */
    private final class Measured {
        private final String name;
        private final int offers;
        private final GeneratedRegion region = new GeneratedRegion();
        private final MatchingEngine engine = new MatchingEngine(region.offerCompiler, region.needCompiler);
        private final List<Seeker> seekers = region.seekers(NEEDS);
        private final List<Change> events = new ArrayList<>();
        private final List<OfferId> known = new ArrayList<>();
        private final SplittableRandom random = new SplittableRandom(GeneratedRegion.SEED);

        Measured(int offers) {
            this.offers = offers;
            name = "match-events." + offers + ".";
        }

        void run() {
            fill(engine, region);
            engine.apply(seekers.stream()
                    .<Change>map(seeker -> new Change.NeedStands(seeker, 1))
                    .toList());
            var queries = new long[EVENTS];
            var updates = new long[EVENTS];
            for (var i = -WARM_UP; i < EVENTS; i++) {
                var seeker = seekers.get(random.nextInt(NEEDS));
                var before = System.nanoTime();
                list(engine, seeker);
                var between = System.nanoTime();
                var change = change(i + WARM_UP);
                var event = System.nanoTime();
                engine.apply(List.of(change));
                list(engine, seeker);
                var after = System.nanoTime();
                if (i >= 0) {
                    queries[i] = between - before;
                    updates[i] = after - event;
                }
            }
            compareWithRebuilt();
            figures.say(
                    name + "event-to-list-p50",
                    Figures.percentile(updates, 0.50),
                    "ms",
                    "one query",
                    Figures.percentile(queries, 0.50));
        }

        /** Mostly another state of an offer that is known; one in five is gone. */
        private Change change(int number) {
            var offer = known.get(random.nextInt(known.size()));
            var change = random.nextInt(5) == 0
                    ? new Change.OfferGone(offer, 2 + number)
                    : new Change.OfferStands(region.offers.offer(offer), 2 + number);
            events.add(change);
            return change;
        }

        private void compareWithRebuilt() {
            var again = new GeneratedRegion();
            var rebuilt = new MatchingEngine(again.offerCompiler, again.needCompiler);
            fill(rebuilt, again);
            rebuilt.apply(events.reversed());
            rebuilt.apply(seekers.stream()
                    .<Change>map(seeker -> new Change.NeedStands(seeker, 1))
                    .toList());
            if (!rebuilt.all(K, Surroundings.TODAY, GeneratedRegion.DRAW)
                    .equals(engine.all(K, Surroundings.TODAY, GeneratedRegion.DRAW))) {
                throw new IllegalStateException("the lists are not those of an engine built anew");
            }
        }

        private void fill(MatchingEngine filled, GeneratedRegion from) {
            for (var done = 0; done < offers; done += BATCH) {
                var batch = new ArrayList<Change>();
                for (var i = done; i < Math.min(offers, done + BATCH); i++) {
                    var offer = from.offers.next();
                    batch.add(new Change.OfferStands(offer, 1));
                    if (known.size() < MOST_CHANGED) {
                        known.add(offer.id());
                    }
                }
                filled.apply(batch);
            }
        }

        private void list(MatchingEngine asked, Seeker seeker) {
            if (asked.best(seeker.need().id(), K, Surroundings.TODAY, GeneratedRegion.DRAW)
                    .isEmpty()) {
                throw new IllegalStateException("the need " + seeker.need().id() + " is not known");
            }
        }
    }
}
