package eu.savoirfaire.platform.desk.tile;

import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.SubscriptionState.Status;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.desk.DeskTile;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Events that wait for a person. */
@Singleton
class ParkedEventsTile implements DeskTile {
    private final Subscriptions subscriptions;

    ParkedEventsTile(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String action() {
        return "event.watch";
    }

    @Override
    public Optional<Content> content() {
        var states = subscriptions.states();
        var parked = states.stream().mapToLong(SubscriptionState::parked).sum();
        var stopped = states.stream()
                .filter(state -> state.status() == Status.STOPPED)
                .count();
        var text = parked == 0 && stopped == 0
                ? Label.key("platform.desk.events.tile.calm", states.size())
                : Label.key("platform.desk.events.tile.pressing", parked, stopped);
        return Optional.of(Content.calm(Label.key("platform.desk.events"), text, "/desk/events")
                .with(parked)
                .pressingIf(parked > 0 || stopped > 0));
    }
}
