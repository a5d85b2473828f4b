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

    /** The action of the entry that says that the details of all earlier entries about its resource were destroyed. */
    public static final String FORGET = "audit.forget";

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
        requireTransaction();
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

    /** What was done for a person by others, newest first; pages as those of {@link #about}. */
    public List<AuditEntry> doneFor(PersonId person, long before, int limit) {
        return rows.doneFor(person.value().toString(), before, limit).stream()
                .map(this::entry)
                .toList();
    }

    /** The entries of one action about a resource, newest first; pages as those of {@link #about}. */
    public List<AuditEntry> about(Reference resource, String action, long before, int limit) {
        return rows.about(resource.kind(), resource.id(), action, before, limit).stream()
                .map(this::entry)
                .toList();
    }

    /** All entries, newest first; pages as those of {@link #about}. */
    public List<AuditEntry> all(long before, int limit) {
        return rows.all(before, limit).stream().map(this::entry).toList();
    }

    /** The entries that are looked for, newest first; pages as those of {@link #about}. */
    public List<AuditEntry> found(AuditQuery query, long before, int limit) {
        return rows
                .found(query.person(), query.action(), query.kind(), query.from(), query.to(), before, limit)
                .stream()
                .map(this::entry)
                .toList();
    }

    /** Every action that was ever written down, in order. */
    public List<String> actions() {
        return rows.actions();
    }

    /** Every kind of thing that something was ever done to, in order. */
    public List<String> kinds() {
        return rows.kinds();
    }

    /**
     * Destroys the details of all entries about a resource, beyond recovery from the database, and writes down that it was
     * done: the chain of hashes covers only a salted hash of them, and the salt goes too. Who did what to which resource
     * and when stays; those are opaque ids. Backups made before still hold the details.
     *
     * @return how many entries lost their details
     * @throws IllegalStateException outside a transaction
     */
    public int forget(Actor by, Reference resource) {
        requireTransaction();
        var entries = rows.destroyDetails(resource.kind(), resource.id());
        // after those it speaks of: the chain is made in the order in which entries were written
        record(by, FORGET, resource, Map.of("entries", Integer.toString(entries)));
        return entries;
    }

    private void requireTransaction() {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("The audit is written in the transaction of the change");
        }
    }

    private AuditEntry entry(AuditRow row) {
        return new AuditEntry(
                Objects.requireNonNull(row.seq()),
                row.time(),
                row.actor(),
                Optional.ofNullable(row.onBehalfOf()).map(id -> new PersonId(UUID.fromString(id))),
                row.action(),
                new Reference(row.resourceKind(), row.resourceId()),
                Optional.ofNullable(row.details()).map(this::read).orElseGet(Map::of));
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
