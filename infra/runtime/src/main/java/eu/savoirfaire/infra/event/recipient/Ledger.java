package eu.savoirfaire.infra.event.recipient;

import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.infra.event.checkpoint.Checkpoints;
import eu.savoirfaire.infra.event.checkpoint.ParkedEvents;
import eu.savoirfaire.infra.event.checkpoint.ParkedStream;
import eu.savoirfaire.infra.event.checkpoint.ReactionEffects;
import eu.savoirfaire.infra.event.log.EventJson;
import eu.savoirfaire.infra.event.log.EventReader;
import eu.savoirfaire.infra.event.log.StoredEvent;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The log and the books of the subscriptions, as those who deliver use them. */
@Singleton
public record Ledger(
        TransactionOperations<Connection> transactions,
        Checkpoints checkpoints,
        ParkedEvents parked,
        ReactionEffects effects,
        EventReader reader,
        EventJson json,
        Clock clock) {

    private static final TransactionDefinition OWN =
            TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

    /** Does the work in a transaction of its own, whatever the caller has open. */
    public <T extends @Nullable Object> T inTransaction(Function<TransactionStatus<Connection>, T> work) {
        return transactions.execute(OWN, work::apply);
    }

    public Instant now() {
        return clock.instant();
    }

    List<StoredEvent> after(long position, int limit) {
        return reader.stored(position, limit);
    }

    /** The one event at a position that the log has reached. */
    StoredEvent at(long position) {
        return reader.stored(position - 1, 1).getFirst();
    }

    RecordedEvent read(StoredEvent stored) {
        return json.read(stored);
    }

    /** The streams that have come to a halt for a subscription, each with the position where. */
    Map<String, Long> halted(String subscription) {
        return parked.streams(subscription).stream()
                .collect(Collectors.toMap(ParkedStream::stream, ParkedStream::position));
    }

    /** Whether it lies aside, or must be laid behind an earlier one of its stream. */
    static boolean isHalted(Map<String, Long> halted, StoredEvent event) {
        var from = halted.get(event.stream());
        return from != null && event.position() >= from;
    }

    /** Lays an event aside because it failed. */
    void park(String subscription, EventFailed failed, int attempts) {
        park(subscription, failed.event(), failed.reason(), attempts);
    }

    /** Lays an event aside because an earlier one of its stream lies there. */
    void parkBehind(String subscription, StoredEvent event) {
        park(subscription, event, null, 0);
    }

    private void park(String subscription, StoredEvent event, @Nullable String reason, int attempts) {
        parked.park(subscription, event.position(), event.stream(), event.type(), reason, attempts, now());
    }
}
