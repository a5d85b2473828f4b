package eu.savoirfaire.matching.recognition.keeping;

import eu.savoirfaire.matching.recognition.Purpose;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param words {@link RecognitionWords}, sealed under the key of the person whose qualification it is */
@MappedEntity(value = "recognition", schema = "matching")
record RecognitionRow(
        @Id UUID id,
        UUID seekerId,
        RecognitionState state,
        @Nullable String country,
        @Nullable Integer earned,
        @Nullable String studyField,
        @Nullable Purpose purpose,
        @Nullable String words,
        @Nullable UUID assessor,
        @Nullable UUID refusedBy,
        @Nullable Integer eqf,
        @Nullable String measures,
        @Nullable String nextSteps,
        @Nullable Instant sentAt,
        @Nullable Instant completeAt,
        Instant movedAt,
        int version) {}
