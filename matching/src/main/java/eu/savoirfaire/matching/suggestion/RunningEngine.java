package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.NeedCompiler;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.engine.Change;
import eu.savoirfaire.matching.engine.MatchingEngine;
import eu.savoirfaire.matching.engine.snapshot.StandingOffer;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.keeping.StandingNeed;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.suggestion.start.StandingOffers;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import eu.savoirfaire.matching.taxonomy.choosing.TaxonomyInUse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine of this node. It is made when the program starts, from the tables and from a file that spares reading most of them, and follows the events from there; what an event
 * tells is read from the tables again, so that events may come in any order and more than once.
 */
@Singleton
public class RunningEngine {
    private static final Logger LOG = LoggerFactory.getLogger(RunningEngine.class);
    private static final int BATCH = 1_000;

    private final Needs needs;
    private final Offers offers;
    private final StandingOffers standing;
    private final TaxonomyInUse taxonomy;
    private final RuleBook rules;
    private final WeightsBook weights;
    private volatile MatchingEngine engine;
    private volatile long position = LocalProjection.NOW;
    private volatile Duration making = Duration.ZERO;

    RunningEngine(
            Needs needs,
            Offers offers,
            StandingOffers standing,
            TaxonomyInUse taxonomy,
            RuleBook rules,
            WeightsBook weights) {
        this.needs = needs;
        this.offers = offers;
        this.standing = standing;
        this.taxonomy = taxonomy;
        this.rules = rules;
        this.weights = weights;
        this.engine = empty(taxonomy.own());
    }

    public MatchingEngine engine() {
        return engine;
    }

    /** The position in the log up to which it has followed; {@link LocalProjection#NOW} before it was first made. */
    public long position() {
        return position;
    }

    /** How long its last making took. */
    Duration making() {
        return making;
    }

    void followedThrough(long reached) {
        position = reached;
    }

    /** Makes another one from what the tables hold now, and goes over to it, and to the taxonomy that was chosen last, when it is whole. */
    void renew() {
        var begun = System.nanoTime();
        var next = taxonomy.latest();
        var fresh = made(next.taxonomy(), standing::each);
        taxonomy.goBy(next);
        engine = fresh;
        making = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Goes by a taxonomy that was chosen, unless it does already. */
    void choose(int choice) {
        if (taxonomy.choice() < choice) {
            renew();
        }
    }

    /** One that is made from the tables alone. */
    public MatchingEngine made() {
        return made(taxonomy.now(), standing::eachOfTables);
    }

    /** The same, made as at the start: offers come out of the file as far as it goes. */
    public MatchingEngine madeWithFile() {
        return made(taxonomy.now(), standing::each);
    }

    private MatchingEngine made(ReleasedTaxonomy by, Consumer<Consumer<StandingOffer>> eachOffer) {
        var fresh = empty(by);
        try (var all = new Batches(fresh)) {
            eachOffer.accept(one -> all.add(stands(one, by)));
            var some = needs.standing(Optional.empty(), BATCH);
            while (!some.isEmpty()) {
                some.forEach(one -> all.add(stands(one)));
                some = needs.standing(Optional.of(some.getLast().kept().id()), BATCH);
            }
        }
        return fresh;
    }

    /** The needs and offers that are named may have changed: whatever the tables say of them now counts. */
    void follow(Collection<NeedId> changedNeeds, Collection<OfferId> changedOffers) {
        var changes = new ArrayList<Change>();
        changedNeeds.forEach(need -> changes.addAll(now(need)));
        changedOffers.forEach(offer -> changes.addAll(now(offer)));
        if (!changes.isEmpty()) {
            engine.apply(changes);
        }
    }

    /** What was told as gone is gone, also where the row is no longer there. */
    void forget(Change gone) {
        engine.apply(List.of(gone));
    }

    private List<Change> now(NeedId id) {
        return needs.find(id)
                .map(kept -> List.of(needs.standing(id)
                        .map(RunningEngine::stands)
                        .orElseGet(() -> new Change.NeedGone(id, kept.version()))))
                .orElse(List.of());
    }

    private static Change stands(StandingNeed need) {
        return new Change.NeedStands(need.seeker(), need.kept().version());
    }

    private List<Change> now(OfferId id) {
        return offers.find(id)
                .map(kept -> List.of(
                        kept.state().isPublic()
                                ? stands(new StandingOffer(kept.offer(), kept.version()), taxonomy.now())
                                : new Change.OfferGone(id, kept.version())))
                .orElse(List.of());
    }

    /** An offer that was written while another taxonomy was chosen may ask for what there is no more: nobody is found for it. */
    private static Change stands(StandingOffer standing, ReleasedTaxonomy by) {
        var offer = standing.offer();
        var unknown = offer.demands().skills().stream()
                .filter(demand -> by.find(demand.skill()).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            LOG.warn(
                    "The offer {} asks for '{}', which {} lacks: it is suggested to nobody until it is changed",
                    offer.id().value(),
                    unknown.get().skill(),
                    by.edition());
            return new Change.OfferGone(offer.id(), standing.version());
        }
        return new Change.OfferStands(offer, standing.version());
    }

    private MatchingEngine empty(ReleasedTaxonomy by) {
        return new MatchingEngine(new OfferCompiler(by, rules, weights), new NeedCompiler(by, rules, weights));
    }

    /** Hands changes over some at a time: each hand-over copies what it touches once. */
    private record Batches(MatchingEngine to, List<Change> waiting) implements AutoCloseable {
        Batches(MatchingEngine to) {
            this(to, new ArrayList<>());
        }

        void add(Change change) {
            waiting.add(change);
            if (waiting.size() >= BATCH) {
                close();
            }
        }

        @Override
        public void close() {
            to.apply(waiting);
            waiting.clear();
        }
    }
}
