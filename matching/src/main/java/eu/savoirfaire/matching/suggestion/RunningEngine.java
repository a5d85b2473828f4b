package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.NeedCompiler;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.engine.Change;
import eu.savoirfaire.matching.engine.MatchingEngine;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.keeping.StandingNeed;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.scoring.WeightsBook;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The engine of this node. It is made from the tables when the program starts, and follows the events from there; what an event
 * tells is read from the tables again, so that events may come in any order and more than once.
 */
@Singleton
public class RunningEngine {
    private static final int BATCH = 1_000;

    private final Needs needs;
    private final Offers offers;
    private final Taxonomy taxonomy;
    private final RuleBook rules;
    private final WeightsBook weights;
    private volatile MatchingEngine engine;
    private volatile long position = LocalProjection.NOW;

    RunningEngine(Needs needs, Offers offers, Taxonomy taxonomy, RuleBook rules, WeightsBook weights) {
        this.needs = needs;
        this.offers = offers;
        this.taxonomy = taxonomy;
        this.rules = rules;
        this.weights = weights;
        this.engine = empty();
    }

    public MatchingEngine engine() {
        return engine;
    }

    /** The position in the log up to which it has followed; {@link LocalProjection#NOW} before it was first made. */
    public long position() {
        return position;
    }

    void followedThrough(long reached) {
        position = reached;
    }

    /** Makes another one from what the tables hold now, and goes over to it when it is whole. */
    void renew() {
        engine = made();
    }

    /** One that is made from what the tables hold now. */
    public MatchingEngine made() {
        var fresh = empty();
        try (var all = new Batches(fresh)) {
            offers.eachPublished(kept -> all.add(new Change.OfferStands(kept.offer(), kept.version())));
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
                .map(kept -> List.<Change>of(
                        kept.state().isPublic()
                                ? new Change.OfferStands(kept.offer(), kept.version())
                                : new Change.OfferGone(id, kept.version())))
                .orElse(List.of());
    }

    private MatchingEngine empty() {
        return new MatchingEngine(
                new OfferCompiler(taxonomy, rules, weights), new NeedCompiler(taxonomy, rules, weights));
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
