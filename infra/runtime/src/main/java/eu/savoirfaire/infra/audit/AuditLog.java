package eu.savoirfaire.infra.audit;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The audit in the table {@code infra.audit}. */
@Singleton
public final class AuditLog implements AuditTrail {
    /** The {@code before} of the first page: newer than every entry. */
    public static final long NEWEST = Long.MAX_VALUE;

    private static final Argument<Map<String, String>> DETAILS = Argument.mapOf(String.class, String.class);

    private final AuditRows rows;
    private final TransactionOperations<Connection> transactions;
    private final ObjectMapper json;
    private final Clock clock;

    AuditLog(AuditRows rows, TransactionOperations<Connection> transactions, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String action, Reference resource, Map<String, String> details) {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("The audit is written in the transaction of the change");
        }
        rows.save(new AuditRow(
                null,
                clock.instant(),
                actor.name(),
                actor.onBehalfOf().map(person -> person.value().toString()).orElse(null),
                action,
                resource.kind(),
                resource.id(),
                // in the order of their names: the same details are the same text
                write(new TreeMap<>(details))));
    }

    /**
     * The entries about a resource, newest first.
     *
     * @param before the {@code seq} of the last entry of the page before, {@link #NEWEST} for the first page
     */
    public List<AuditEntry> about(Reference resource, long before, int limit) {
        return rows.about(resource.kind(), resource.id(), before, limit).stream()
                .map(this::entry)
                .toList();
    }

    /** All entries, newest first; pages as those of {@link #about}. */
    public List<AuditEntry> all(long before, int limit) {
        return rows.all(before, limit).stream().map(this::entry).toList();
    }

    private AuditEntry entry(AuditRow row) {
        return new AuditEntry(
                Objects.requireNonNull(row.seq()),
                row.time(),
                row.actor(),
                Optional.ofNullable(row.onBehalfOf()).map(id -> new PersonId(UUID.fromString(id))),
                row.action(),
                new Reference(row.resourceKind(), row.resourceId()),
                read(row.details()));
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(DETAILS, details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
