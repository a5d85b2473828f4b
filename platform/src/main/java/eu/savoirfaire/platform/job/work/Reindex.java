package eu.savoirfaire.platform.job.work;

import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.platform.job.Work;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Builds the search index anew, while the old one answers. */
@Singleton
final class Reindex implements Work {
    private final Subscriptions subscriptions;

    Reindex(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String kind() {
        return "reindex";
    }

    @Override
    public Optional<Finding> run(String subject, Progress progress) {
        var indexes = Projections.of(subscriptions).stream()
                .filter(Projections::fillsIndex)
                .toList();
        for (var i = 0; i < indexes.size(); i++) {
            var before = i;
            // each counts the same part of the whole
            Progress part = (done, total) -> progress.onward(before * total + done, indexes.size() * total);
            if (!subscriptions.replay(indexes.get(i).name(), part)) {
                return Optional.empty();
            }
        }
        return Optional.of(Finding.good("platform.job.outcome.reindex", indexes.size()));
    }
}
