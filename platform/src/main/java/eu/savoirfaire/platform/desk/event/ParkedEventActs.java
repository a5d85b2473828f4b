package eu.savoirfaire.platform.desk.event;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.checkpoint.Parked;
import eu.savoirfaire.infra.event.delivery.SubscriptionRefusal;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.desk.Decisions;
import jakarta.inject.Singleton;
import java.util.List;

/** Tries parked events again, or gives them up with a reason. The audit is written by the subscriptions themselves. */
@Singleton
class ParkedEventActs {
    /** More than a person looks through. */
    static final int MANY = 500;

    private final Subscriptions subscriptions;
    private final Decisions decisions;
    private final CurrentActor actor;
    private final Permissions permissions;

    ParkedEventActs(Subscriptions subscriptions, Decisions decisions, CurrentActor actor, Permissions permissions) {
        this.subscriptions = subscriptions;
        this.decisions = decisions;
        this.actor = actor;
        this.permissions = permissions;
    }

    /** Tries those of one stream, in order; whether none is left. */
    boolean retry(String subscription, String stream) {
        permissions.require(actor.get(), "event.retry", reference(subscription));
        return subscriptions.retry(subscription, stream);
    }

    /** Tries those of every stream; how many streams still stand. */
    long retryAll(String subscription) {
        permissions.require(actor.get(), "event.retry", reference(subscription));
        return subscriptions.parked(subscription, MANY).stream()
                .map(Parked::stream)
                .distinct()
                .filter(stream -> !subscriptions.retry(subscription, stream))
                .count();
    }

    /**
     * Gives up the first event of a stream, for this subscription and for ever, and tries those behind it.
     *
     * @throws Refused when it does not lie aside any more
     */
    boolean drop(String subscription, long position, String reason) {
        permissions.require(actor.get(), "event.drop", reference(subscription));
        var dropped = at(subscription, position);
        decisions.note("subscription.drop", new Reference("event", subscription + "/" + position), reason);
        return subscriptions.drop(subscription, dropped.key().position());
    }

    /** @throws Refused when no event lies aside at this position */
    Parked at(String subscription, long position) {
        return parked(subscription).stream()
                .filter(event -> event.key().position() == position)
                .findFirst()
                .orElseThrow(() -> new Refused(new SubscriptionRefusal.NotParked(subscription, position)));
    }

    List<Parked> parked(String subscription) {
        return subscriptions.parked(subscription, MANY);
    }

    private static Reference reference(String subscription) {
        return new Reference("subscription", subscription);
    }
}
