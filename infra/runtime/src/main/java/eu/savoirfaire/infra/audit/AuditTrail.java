package eu.savoirfaire.infra.audit;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Reference;
import java.util.Map;

/** The audit: append-only, never rebuilt, written in the transaction of the change. */
public interface AuditTrail {

    /**
     * Writes down one act.
     *
     * @param action in the words of the module, such as {@code practice.publish}
     * @param details ids, codes and counts; no free text and no personal data
     * @throws IllegalStateException outside a transaction
     */
    void record(Actor actor, String action, Reference resource, Map<String, String> details);
}
