package eu.savoirfaire.platform.cli;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.event.delivery.SubscriptionState;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.job.work.Projections;
import eu.savoirfaire.platform.operation.Installation;
import eu.savoirfaire.platform.terminal.CommandFailure;
import eu.savoirfaire.platform.terminal.ExitCode;
import eu.savoirfaire.platform.terminal.ProgressBar;
import eu.savoirfaire.platform.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Derives projections of a data folder anew, and says so. */
final class Rebuilding {
    private final Terminal terminal;
    private final DataOption data;

    Rebuilding(Terminal terminal, DataOption data) {
        this.terminal = terminal;
        this.data = data;
    }

    /** Rebuilds the projections that are wanted, one after the other. */
    void of(Predicate<SubscriptionState> wanted) {
        try (var installation = Installation.forCommand(data.existing())) {
            var subscriptions = installation.part(Subscriptions.class);
            var projections = Projections.of(subscriptions);
            var chosen = projections.stream().filter(wanted).toList();
            if (chosen.isEmpty() && !projections.isEmpty()) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, "no such projection; there are: " + names(projections));
            }
            RequestActor.actingAs(Actor.operator(), () -> rebuild(subscriptions, chosen));
        }
    }

    private boolean rebuild(Subscriptions subscriptions, List<SubscriptionState> chosen) {
        for (var projection : chosen) {
            try (var bar = new ProgressBar(terminal, Clock.systemUTC())) {
                subscriptions.replay(projection.name(), (done, total) -> {
                    bar.show(projection.name(), done, total);
                    return true;
                });
            }
            terminal.say("%s: %,d events".formatted(projection.name(), projection.head()));
        }
        return true;
    }

    private static String names(List<SubscriptionState> projections) {
        return projections.stream().map(SubscriptionState::name).collect(Collectors.joining(", "));
    }
}
