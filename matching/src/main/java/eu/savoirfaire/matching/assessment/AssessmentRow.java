package eu.savoirfaire.matching.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param remark sealed under the key of the person whose skill it is */
@MappedEntity(value = "assessment", schema = "matching")
record AssessmentRow(
        @Id UUID id,
        UUID seekerId,
        String skill,
        int claimed,
        @Nullable Integer found,
        AssessmentState state,
        @Nullable UUID assessor,
        @Nullable String remark,
        Instant askedAt,
        Instant movedAt,
        int version) {}
