package eu.savoirfaire.infra.audit;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One act, as it was written down.
 *
 * @param seq grows with each entry; gaps are normal
 * @param details empty also when they were destroyed
 */
public record AuditEntry(
        long seq,
        Instant time,
        String actor,
        Optional<PersonId> onBehalfOf,
        String action,
        Reference resource,
        Map<String, String> details) {}
