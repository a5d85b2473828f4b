package eu.savoirfaire.platform.job.work;

import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.platform.job.Work;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Derives one projection anew from the event log. */
@Singleton
final class Replay implements Work {
    private final Subscriptions subscriptions;

    Replay(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String kind() {
        return "replay";
    }

    @Override
    public List<String> subjects() {
        return Projections.of(subscriptions).stream()
                .map(SubscriptionState::name)
                .toList();
    }

    @Override
    public Optional<Finding> run(String subject, Progress progress) {
        return subscriptions.replay(subject, progress)
                ? Optional.of(Finding.good("platform.job.outcome.replay", subject))
                : Optional.empty();
    }
}
