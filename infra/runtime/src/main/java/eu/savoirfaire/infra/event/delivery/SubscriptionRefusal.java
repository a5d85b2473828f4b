package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something was not done with a subscription. */
public sealed interface SubscriptionRefusal extends Refusal {

    /** Nobody subscribes under this name. */
    record Unknown(String name) implements SubscriptionRefusal {
        @Override
        public String code() {
            return "infra.subscription.unknown";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** Mail and calls of the past must not be sent again. */
    record NeverReplayed(String name) implements SubscriptionRefusal {
        @Override
        public String code() {
            return "infra.subscription.never-replayed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** No event lies aside at this position; perhaps somebody was faster. */
    record NotParked(String name, long position) implements SubscriptionRefusal {
        @Override
        public String code() {
            return "infra.subscription.not-parked";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, position);
        }
    }
}
