package eu.savoirfaire.infra.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param details JSON; null when they were destroyed */
@MappedEntity(value = "audit", schema = "infra")
record AuditRow(
        @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable
        Long seq,

        Instant time,
        String actor,
        @Nullable String onBehalfOf,
        String action,
        String resourceKind,
        String resourceId,
        @Nullable String details) {}
