package eu.savoirfaire.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.NeedCompiler;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.compiled.Ranked;
import eu.savoirfaire.matching.compiled.Scorer;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.engine.index.Snapshot;
import eu.savoirfaire.matching.generated.GeneratedOffers;
import eu.savoirfaire.matching.generated.GeneratedSeekers;
import eu.savoirfaire.matching.generated.GeneratedTaxonomy;
import eu.savoirfaire.matching.generated.Surroundings;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.scoring.Draw;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for any offers and needs; they come from {@link #SEED}. */
class MatchingEngineTest {
    private static final long SEED = 20_261_122;
    private static final int SKILLS = 400;
    private static final int OCCUPATIONS = 60;
    private static final Draw DRAW = new Draw(new byte[] {9});
    private static final Taxonomy TAXONOMY = GeneratedTaxonomy.of(SEED, SKILLS, OCCUPATIONS);
    private static final RuleBook RULES = RuleBook.released();
    private static final WeightsBook WEIGHTS = WeightsBook.released();

    private final Surroundings surroundings = new Surroundings(SEED, SKILLS, OCCUPATIONS, 60);
    private final GeneratedOffers offers = new GeneratedOffers(SEED, surroundings);
    private final GeneratedSeekers seekers = new GeneratedSeekers(SEED, surroundings);

    @Test
    void theBestArePrefixesOfTheFullSortAndPossibleOnesStandApart() {
        var all = Stream.generate(offers::next).limit(6_000).toList();
        var engine = engine();
        engine.apply(standing(all));

        for (var i = 0; i < 25; i++) {
            var seeker = seekers.next(ids(all));
            var need = new NeedCompiler(TAXONOMY, RULES, WEIGHTS).compile(seeker, Surroundings.TODAY);
            for (var truth : List.of(Truth.TRUE, Truth.UNKNOWN)) {
                var sorted = fullSort(need, all, truth);
                for (var k : List.of(1, 10, 60)) {
                    assertThat(list(engine.offers(), need, truth, k))
                            .as("seed %d, need %d, %s, k %d", SEED, i, truth, k)
                            .isEqualTo(sorted.subList(0, Math.min(k, sorted.size())));
                }
            }
        }
    }

    @Test
    void anyOrderOfTheEventsTwiceOverLeadsToTheSameListsAsARebuild() {
        for (var round = 0; round < 5; round++) {
            var random = new Random(SEED + round);
            var changes = history(random);
            var shuffled = new ArrayList<Change>(changes);
            shuffled.addAll(changes.subList(0, changes.size() / 2));
            Collections.shuffle(shuffled, random);

            var followed = engine();
            for (var from = 0; from < shuffled.size(); ) {
                var to = Math.min(shuffled.size(), from + 1 + random.nextInt(400));
                followed.apply(shuffled.subList(from, to));
                from = to;
            }
            var rebuilt = engine();
            rebuilt.apply(last(changes));

            assertThat(followed.all(20, Surroundings.TODAY, DRAW))
                    .as("seed %d, round %d", SEED, round)
                    .isNotEmpty()
                    .isEqualTo(rebuilt.all(20, Surroundings.TODAY, DRAW));
            assertThat(followed.offers().size()).isEqualTo(rebuilt.offers().size());
        }
    }

    @Test
    void aReaderKeepsTheOffersOfItsMoment() {
        var all = Stream.generate(offers::next).limit(3_000).toList();
        var engine = engine();
        engine.apply(standing(all));
        var need = new NeedCompiler(TAXONOMY, RULES, WEIGHTS).compile(servedBy(engine), Surroundings.TODAY);
        var moment = engine.offers();
        var before = list(moment, need, Truth.TRUE, 10);

        var gone = before.stream()
                .<Change>map(one -> new Change.OfferGone(one.offer(), 2))
                .toList();
        assertThat(engine.apply(gone)).isEqualTo(before.size());

        assertThat(list(moment, need, Truth.TRUE, 10)).isNotEmpty().isEqualTo(before);
        assertThat(list(engine.offers(), need, Truth.TRUE, 10)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void aWithdrawnNeedHasNoList() {
        var engine = engine();
        var seeker = seekers.jobSeeker(List.of());
        engine.apply(List.of(new Change.NeedStands(seeker, 1)));

        assertThat(engine.best(seeker.need().id(), 5, Surroundings.TODAY, DRAW)).contains(List.of());

        engine.apply(List.of(new Change.NeedGone(seeker.need().id(), 3), new Change.NeedStands(seeker, 2)));

        assertThat(engine.best(seeker.need().id(), 5, Surroundings.TODAY, DRAW)).isEmpty();
    }

    @Test
    void theSameListsUnderAnyThreadsLocaleAndZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var engine = engine();
        engine.apply(history(new Random(SEED)));
        var lists = new ArrayList<List<MatchingEngine.NeedList>>();
        try {
            for (var round = 0; round < 4; round++) {
                Locale.setDefault(List.of(Locale.ROOT, Locale.of("tr"), Locale.of("ar"), Locale.of("de"))
                        .get(round));
                TimeZone.setDefault(TimeZone.getTimeZone(round % 2 == 0 ? "UTC" : "Pacific/Kiritimati"));
                try (var pool = new ForkJoinPool(1 + 2 * round)) {
                    lists.add(pool.submit(() -> engine.all(10, Surroundings.TODAY, DRAW))
                            .join());
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(lists).allMatch(lists.getFirst()::equals);
    }

    @Test
    void declaringForAGroupChangesOnlyTheOffersOfThatGroup() {
        var all = Stream.generate(offers::next).limit(4_000).toList();
        var engine = engine();
        engine.apply(standing(all));
        var forGroups = all.stream()
                .filter(offer -> offer.group() != null)
                .map(Offer::id)
                .toList();
        var silent = servedBy(engine);
        var declared = new HashMap<OfferId, Declaration>();
        forGroups.forEach(offer -> declared.put(offer, Declaration.YES));
        var outspoken = new Seeker(silent.need(), silent.profile(), silent.trainings(), silent.mentored(), declared);
        var compiler = new NeedCompiler(TAXONOMY, RULES, WEIGHTS);

        var before = list(engine.offers(), compiler.compile(silent, Surroundings.TODAY), Truth.TRUE, 4_000);
        var after = list(engine.offers(), compiler.compile(outspoken, Surroundings.TODAY), Truth.TRUE, 4_000);

        assertThat(before).noneMatch(one -> forGroups.contains(one.offer()));
        assertThat(after.stream()
                        .filter(one -> !forGroups.contains(one.offer()))
                        .toList())
                .isEqualTo(before);
        assertThat(after).hasSizeGreaterThan(before.size());
    }

    /** Somebody who may be served by at least twenty offers. */
    private Seeker servedBy(MatchingEngine engine) {
        return Stream.generate(() -> seekers.jobSeeker(List.of()))
                .filter(seeker -> {
                    var need = new NeedCompiler(TAXONOMY, RULES, WEIGHTS).compile(seeker, Surroundings.TODAY);
                    return list(engine.offers(), need, Truth.TRUE, 20).size() == 20;
                })
                .findFirst()
                .orElseThrow();
    }

    private static MatchingEngine engine() {
        return new MatchingEngine(
                new OfferCompiler(TAXONOMY, RULES, WEIGHTS), new NeedCompiler(TAXONOMY, RULES, WEIGHTS));
    }

    private static List<Change> standing(Collection<Offer> offers) {
        return offers.stream()
                .<Change>map(offer -> new Change.OfferStands(offer, 1))
                .toList();
    }

    private static List<OfferId> ids(List<Offer> offers) {
        return offers.stream().map(Offer::id).toList();
    }

    private static List<Ranked> list(Snapshot snapshot, CompiledNeed need, Truth truth, int k) {
        return truth == Truth.TRUE
                ? snapshot.best(need, k, Surroundings.TODAY, DRAW)
                : snapshot.possible(need, k, Surroundings.TODAY, DRAW);
    }

    /** Every offer judged by itself, and all of them sorted. */
    private static List<Ranked> fullSort(CompiledNeed need, List<Offer> all, Truth truth) {
        var compiler = new OfferCompiler(TAXONOMY, RULES, WEIGHTS);
        var scorer = new Scorer(compiler);
        return all.stream()
                .filter(offer -> offer.validity().holdsOn(Surroundings.TODAY))
                .map(compiler::compile)
                .filter(offer -> scorer.truth(need, offer) == truth)
                .map(offer -> new Ranked(offer.id(), scorer.scores(need, offer), offer.since()))
                .sorted(order(need.id()))
                .toList();
    }

    private static Comparator<Ranked> order(NeedId need) {
        return Comparator.<Ranked>comparingLong(one -> -one.scores().r())
                .thenComparingLong(one -> -one.scores().v())
                .thenComparingInt(Ranked::since)
                .thenComparing(one -> DRAW.lot(need, one.offer()), Arrays::compareUnsigned);
    }

    /** A few hundred needs and a few thousand offers, each in up to four versions, some of them gone again. */
    private List<Change> history(Random random) {
        var changes = new ArrayList<Change>();
        IntStream.range(0, 2_500).forEach(any -> {
            var id = offers.next().id();
            for (var version = 1 + random.nextInt(4); version > 0; version--) {
                changes.add(
                        random.nextInt(4) == 0
                                ? new Change.OfferGone(id, version)
                                : new Change.OfferStands(offers.offer(id), version));
            }
        });
        IntStream.range(0, 60).forEach(any -> {
            var seeker = seekers.next(List.of());
            changes.add(new Change.NeedStands(seeker, 1));
            if (random.nextInt(4) == 0) {
                changes.add(new Change.NeedGone(seeker.need().id(), 2));
            }
        });
        return changes;
    }

    /** Only the last version of each. */
    private static List<Change> last(List<Change> changes) {
        Map<Object, Change> last = new HashMap<>();
        for (var change : changes) {
            last.merge(subject(change), change, (one, other) -> one.version() > other.version() ? one : other);
        }
        return List.copyOf(last.values());
    }

    private static Object subject(Change change) {
        return switch (change) {
            case Change.OfferStands(var offer, var version) -> offer.id();
            case Change.OfferGone(var offer, var version) -> offer;
            case Change.NeedStands(var seeker, var version) -> seeker.need().id();
            case Change.NeedGone(var need, var version) -> need;
        };
    }
}
