package eu.savoirfaire.infra.event.recipient;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.SharedProjection;
import eu.savoirfaire.infra.event.Subscription;
import eu.savoirfaire.infra.event.log.Cause;

/** What an event does to a subscription whose checkpoint is in the database. */
sealed interface Effect {

    Subscription.Kind kind();

    /**
     * Lets the event have its effect, in the transaction that will move the checkpoint.
     *
     * @return whether to commit before the next event is touched
     * @throws Exception whatever the subscription throws
     */
    boolean of(RecordedEvent event) throws Exception;

    record Derives(SharedProjection projection) implements Effect {
        @Override
        public Subscription.Kind kind() {
            return Subscription.Kind.SHARED;
        }

        @Override
        public boolean of(RecordedEvent event) throws Exception {
            return Cause.of(event, () -> {
                projection.apply(event);
                return false;
            });
        }
    }

    record Reacts(Reaction reaction, Ledger ledger) implements Effect {
        @Override
        public Subscription.Kind kind() {
            return Subscription.Kind.REACTION;
        }

        @Override
        public boolean of(RecordedEvent event) throws Exception {
            if (!reaction.concerns(event) || ledger.effects().begin(reaction.name(), event.id(), ledger.now()) == 0) {
                return false;
            }
            return Cause.of(event, () -> {
                reaction.react(event);
                return true;
            });
        }
    }
}
