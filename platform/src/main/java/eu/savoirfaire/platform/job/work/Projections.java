package eu.savoirfaire.platform.job.work;

import eu.savoirfaire.infra.event.Subscription.Kind;
import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import java.util.List;

/** The subscriptions that can be derived anew: all but those that send mail and the like. */
public final class Projections {
    /** How the projections that fill the index are named in every module: {@code catalogue.practice-index}. */
    private static final String INDEX = "-index";

    private Projections() {}

    public static List<SubscriptionState> of(Subscriptions subscriptions) {
        return subscriptions.states().stream()
                .filter(state -> state.kind() != Kind.REACTION)
                .toList();
    }

    /** Whether it fills the search index. */
    public static boolean fillsIndex(SubscriptionState projection) {
        return projection.name().endsWith(INDEX);
    }
}
