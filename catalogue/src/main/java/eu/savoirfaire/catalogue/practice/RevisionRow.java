package eu.savoirfaire.catalogue.practice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "revision", schema = "catalogue")
record RevisionRow(
        @Id UUID id,
        UUID practiceId,
        int number,
        int major,
        int minor,
        RevisionState state,
        String textLanguage,
        String labelLanguage,
        String sections,
        String structure,
        Origin.Kind origin,
        @Nullable String source,
        int sourceWorkshop,
        int sourcePlace,
        Instant writtenAt,
        @Nullable Instant publishedAt) {}
