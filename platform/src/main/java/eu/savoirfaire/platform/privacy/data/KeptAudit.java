package eu.savoirfaire.platform.privacy.data;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.privacy.PersonalData;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/** What was done to a person's account, and when. It stays, without its details and with ids that name nobody. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE - 1)
final class KeptAudit implements PersonalData {
    /** Newer than that nobody reads on paper; the rest is told on request. */
    private static final int MOST = 1_000;

    private final AuditLog audit;

    KeptAudit(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String part() {
        return "audit";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return audit.about(person.account(), AuditLog.NEWEST, MOST).stream()
                .map(entry -> kept(person, entry))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        audit.forget(Actor.system(), person.account());
    }

    private static Kept kept(PersonId person, AuditEntry entry) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("time", entry.time().toString());
        fields.put("action", entry.action());
        fields.put("by-you", String.valueOf(entry.actor().equals(person.value().toString())));
        return new Kept("platform", fields);
    }
}
