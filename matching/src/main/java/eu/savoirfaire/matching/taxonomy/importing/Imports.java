package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader.Source;
import eu.savoirfaire.matching.taxonomy.esco.Flaw;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Begins and stops imports, and tells what came of them. */
@Singleton
public class Imports implements RetentionRule, PersonalData {
    /** An import of which nobody has heard for so long died with its node. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** How long an import and its report are remembered. */
    private static final Duration KEPT = Duration.ofDays(366);

    private static final int LONGEST_NAME = 200;

    private final ImportRows rows;
    private final ImportThread thread;
    private final TransactionOperations<Connection> transactions;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Imports(
            ImportRows rows,
            ImportThread thread,
            TransactionOperations<Connection> transactions,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.thread = thread;
        this.transactions = transactions;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins an import, which goes on by itself.
     *
     * @param name of the file, as its owner calls it
     * @param version empty where the name of the file says it
     * @throws Refused with an {@link ImportRefusal}
     */
    public UUID begin(byte[] file, String name, String version) {
        var id = entered(name, Versions.of(version, name));
        var by = actor.get();
        try {
            var kept = Files.createTempFile("taxonomy", ".zip");
            Files.write(kept, file);
            thread.start(id, List.of(new Source(kept, name)), by);
        } catch (IOException full) {
            transactions.executeWrite(_ -> rows.end(id, ImportState.FAILED, null, clock.instant()));
            throw new UncheckedIOException(full);
        }
        return id;
    }

    /**
     * Does an import to its end before it returns: for programs that have nothing else to do.
     *
     * @param files archives of one version
     * @param seen is told how it goes on; false from it stops the import
     * @throws Refused with an {@link ImportRefusal}, or with why nothing could be made of a file
     */
    public UUID complete(List<Path> files, String version, Progress seen) {
        var name = String.join(", ", files.stream().map(Imports::name).toList());
        var id = entered(name, Versions.of(version, name));
        thread.work(id, sources(files), actor.get(), seen);
        return id;
    }

    static List<Source> sources(List<Path> files) {
        return files.stream().map(file -> new Source(file, name(file))).toList();
    }

    private static String name(Path file) {
        if (!Files.isReadable(file)) {
            throw new Refused(new ImportRefusal.NoFile());
        }
        return String.valueOf(file.getFileName());
    }

    private UUID entered(String name, String version) {
        var id = ids.next();
        permissions.require(actor.get(), "taxonomy.import", reference(id));
        var by = actor.get();
        // before the thread that does it looks for the row
        transactions.executeWrite(_ -> entered(id, name, version, by));
        return id;
    }

    @Override
    public String name() {
        return "taxonomy-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public int drop(Instant now) {
        return rows.drop(now.minus(KEPT));
    }

    private boolean entered(UUID id, String name, String version, Actor by) {
        var now = clock.instant();
        rows.interruptUnheardOf(now.minus(SILENCE), now);
        var called = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        if (rows.enter(id, called, version, by.name(), now) == 0) {
            throw new Refused(new ImportRefusal.RunsAlready());
        }
        audit.record(by, "taxonomy.import", reference(id), Map.of("version", version));
        return true;
    }

    /** Lets an import come to an end soon; nothing of it stays but its row. */
    public void cancel(UUID id) {
        permissions.require(actor.get(), "taxonomy.import", reference(id));
        require(id);
        transactions.executeWrite(_ -> {
            if (rows.cancel(id) > 0) {
                audit.record(actor.get(), "taxonomy.cancel-import", reference(id), Map.of());
            }
            return true;
        });
    }

    /** @throws Refused with {@link ImportRefusal.NoSuchImport} */
    @Transactional(readOnly = true)
    public KeptImport require(UUID id) {
        return rows.one(id).map(ImportRow::kept).orElseThrow(() -> new Refused(new ImportRefusal.NoSuchImport()));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<KeptImport> latest(int many) {
        return rows.latest(many).stream().map(ImportRow::kept).toList();
    }

    /** What was wrong, as far as it is told one by one. */
    @Transactional(readOnly = true)
    public List<Flaw> flaws(UUID id) {
        return rows.report(id).map(Report::read).orElse(List.of());
    }

    private static Reference reference(UUID id) {
        return new Reference("taxonomy-import", id.toString());
    }

    @Override
    public String part() {
        return "taxonomy-imports";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return rows.startedBy(person.value().toString()).stream()
                .map(row -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("file", row.fileName());
                    fields.put("started", row.startedAt().toString());
                    return new Kept("matching", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.forget(person.value().toString());
    }
}
