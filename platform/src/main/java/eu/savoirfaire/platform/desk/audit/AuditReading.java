package eu.savoirfaire.platform.desk.audit;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.desk.Allowed;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Reads the audit, and writes down that it was read. */
@Singleton
class AuditReading {
    private static final Reference AUDIT = new Reference("desk", "audit");

    private final AuditLog log;
    private final Accounts accounts;
    private final Allowed allowed;
    private final CurrentActor actor;

    AuditReading(AuditLog log, Accounts accounts, Allowed allowed, CurrentActor actor) {
        this.log = log;
        this.accounts = accounts;
        this.allowed = allowed;
        this.actor = actor;
    }

    /**
     * Entries, the newest first.
     *
     * @param action {@code audit.read} or {@code audit.export}
     */
    @Transactional
    List<AuditEntry> entries(AskedAudit asked, long before, int limit, String action) {
        allowed.require(action);
        var found = log.found(asked.query(accounts), before, limit);
        log.record(actor.get(), action, AUDIT, Map.of("shown", Integer.toString(found.size())));
        return found;
    }

    List<String> actions() {
        return log.actions();
    }

    List<String> kinds() {
        return log.kinds();
    }
}
