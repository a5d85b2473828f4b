package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.infra.event.LocalProjection;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.MatchingEvent.NeedClosed;
import eu.savoirfaire.matching.MatchingEvent.NeedStated;
import eu.savoirfaire.matching.MatchingEvent.OfferClosed;
import eu.savoirfaire.matching.MatchingEvent.OfferPublished;
import eu.savoirfaire.matching.MatchingEvent.TaxonomyChosen;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.engine.Change;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;

/** Tells this node's engine what happens to needs and offers. Its lag is watched as that of every projection. */
@Singleton
final class EngineFeed implements LocalProjection {
    private final RunningEngine engine;
    private final EngineWatch watch;

    EngineFeed(RunningEngine engine, EngineWatch watch) {
        this.engine = engine;
        this.watch = watch;
    }

    @Override
    public String name() {
        return "matching.engine";
    }

    /** Everything that was before is in the tables, and read here; only what comes from now on has to be heard of. */
    @Override
    public long position() {
        if (engine.position() == NOW) {
            engine.renew();
        }
        return engine.position();
    }

    @Override
    public void apply(List<RecordedEvent> events, long through) {
        var needs = new LinkedHashSet<NeedId>();
        var offers = new LinkedHashSet<OfferId>();
        for (var event : events) {
            switch (event.data()) {
                case NeedStated(var need, var _) -> needs.add(need);
                case NeedClosed(var need, var version) -> {
                    engine.forget(new Change.NeedGone(need, version));
                    needs.add(need);
                }
                case OfferPublished(var offer, var _) -> offers.add(offer);
                case OfferClosed(var offer, var version) -> {
                    engine.forget(new Change.OfferGone(offer, version));
                    offers.add(offer);
                }
                case TaxonomyChosen(var choice) -> engine.choose(choice);
                default -> {}
            }
        }
        engine.follow(needs, offers);
        engine.followedThrough(through);
        events.stream().filter(event -> event.data() instanceof MatchingEvent).forEach(watch::applied);
    }

    @Override
    public void clear() {
        engine.renew();
        engine.followedThrough(0);
    }
}
