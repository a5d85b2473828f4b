package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.event.Subscription.Kind;
import java.util.Optional;

/**
 * How a subscription stands.
 *
 * @param position the last event it has dealt with
 * @param head the last event of the log
 * @param parked how many events lie aside and wait for a person
 * @param message why it is not following; empty when it is
 */
public record SubscriptionState(
        String name, Kind kind, Status status, long position, long head, long parked, Optional<String> message) {

    public enum Status {
        FOLLOWING,
        /** Something failed, and is tried again. */
        RETRYING,
        /** It met an event that this program does not know, and waits for a newer program. */
        STOPPED
    }

    /** How many events it has yet to deal with. */
    public long lag() {
        return Math.max(0, head - position);
    }
}
