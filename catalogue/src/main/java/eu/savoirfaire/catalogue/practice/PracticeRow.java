package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.catalogue.sheet.Life;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "practice", schema = "catalogue")
record PracticeRow(
        @Id UUID id,
        String code,
        String slug,
        UUID owner,
        Life life,
        Practice.Visibility visibility,
        long version,
        Instant addedAt) {}
