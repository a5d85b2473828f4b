package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.seal.PersonKeys;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.storage.Remnants;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases: everything of a person in one transaction, and the account as the last of it, because the others find what is
 * theirs by it. What does not come to its end is tried again, with growing pauses, until it does.
 */
@Singleton
public class Erasing {
    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);
    private static final int AT_ONCE = 20;

    private final ErasureRows rows;
    private final List<PersonalData> parts;
    private final PersonKeys keys;
    private final AuditTrail audit;
    private final ErasedList list;
    private final DataFolder folder;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Erasing(
            ErasureRows rows,
            List<PersonalData> parts,
            PersonKeys keys,
            AuditTrail audit,
            ErasedList list,
            DataFolder folder,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.parts = List.copyOf(parts);
        this.keys = keys;
        this.audit = audit;
        this.list = list;
        this.folder = folder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Erases whoever is due.
     *
     * @return how many are gone
     */
    public int round() {
        var due = transactions.executeRead(_ -> rows.due(clock.instant(), AT_ONCE));
        return (int) due.stream().map(PersonId::new).filter(this::erased).count();
    }

    /**
     * Erases again who was erased before and is back, because a backup from before was restored; and writes down
     * beside the database whom it knows to be erased.
     *
     * @return how many were back
     */
    public int again() {
        var erased = transactions.executeRead(_ -> rows.done()).stream()
                .map(row -> row.erasure().person())
                .toList();
        list.add(erased);
        return (int) list.all().stream()
                .filter(person -> !erased.contains(person))
                .filter(this::erasedAgain)
                .count();
    }

    private boolean erasedAgain(PersonId person) {
        transactions.executeWrite(_ -> {
            rows.forget(person.value());
            return rows.save(ErasureRow.of(Erasure.again(person, clock.instant())));
        });
        return erased(person);
    }

    /** Whether the person is gone now. */
    private boolean erased(PersonId person) {
        try {
            Remnants.mark(folder.path());
            var gone = transactions.executeWrite(_ -> erase(person));
            if (gone) {
                list.add(List.of(person));
            }
            return gone;
        } catch (RuntimeException failure) {
            // the message may repeat what is to be forgotten
            LOG.warn(
                    "{} is not erased yet: {}",
                    person.value(),
                    failure.getClass().getName());
            postpone(person);
            return false;
        }
    }

    private boolean erase(PersonId person) {
        var taken = rows.take(person.value()).map(ErasureRow::erasure).filter(erasure -> erasure.due(clock.instant()));
        if (taken.isEmpty()) {
            return false;
        }
        parts.forEach(part -> part.erase(person));
        keys.destroy(person);
        audit.record(
                Actor.system(),
                "person.erase",
                person.account(),
                Map.of("way", taken.get().way().name()));
        rows.finish(person.value(), clock.instant());
        return true;
    }

    private void postpone(PersonId person) {
        try {
            transactions.executeWrite(_ -> {
                rows.findById(person.value())
                        .map(row -> row.erasure().failed(clock.instant()))
                        .ifPresent(later -> rows.postpone(person.value(), later.attempts(), later.nextAt()));
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} is tried again at once: {}",
                    person.value(),
                    failure.getClass().getName());
        }
    }
}
