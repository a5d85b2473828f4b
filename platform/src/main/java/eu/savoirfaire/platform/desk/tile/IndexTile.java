package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.DeskTile;
import eu.savoirfaire.platform.job.work.Projections;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How far the search index is behind. */
@Singleton
class IndexTile implements DeskTile {
    /** More events than this take longer than a reader waits. */
    private static final long MUCH = 1_000;

    private final Subscriptions subscriptions;

    IndexTile(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String action() {
        return "event.watch";
    }

    @Override
    public Optional<Content> content() {
        var lag = subscriptions.states().stream()
                .filter(Projections::fillsIndex)
                .mapToLong(SubscriptionState::lag)
                .sum();
        return Optional.of(Content.calm(
                        Label.key("platform.desk.index"), Label.key("platform.desk.index.lag", lag), "/desk/events")
                .pressingIf(lag > MUCH));
    }
}
