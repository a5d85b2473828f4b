package eu.savoirfaire.platform.desk.event;

import eu.savoirfaire.infra.event.Subscription.Kind;
import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.SubscriptionState.Status;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every subscription. */
record EventsView(List<Standing> subscriptions) {

    /**
     * How one stands.
     *
     * @param tag good, attention or plain
     * @param message why it does not follow, as the program says it to its makers
     */
    record Standing(
            String name,
            String href,
            Label kind,
            Label status,
            String tag,
            long lag,
            long parked,
            boolean rebuildable,
            Optional<String> message) {

        static Standing of(SubscriptionState state) {
            return new Standing(
                    state.name(),
                    "/desk/events/" + state.name(),
                    Label.key("platform.desk.events.kind." + lower(state.kind())),
                    Label.key("platform.desk.events.status." + lower(state.status())),
                    state.status() == Status.FOLLOWING ? "good" : "attention",
                    state.lag(),
                    state.parked(),
                    state.kind() != Kind.REACTION,
                    state.message());
        }

        private static String lower(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }
}
