package eu.savoirfaire.catalogue.writing.jotting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param text sealed under the person's key */
@MappedEntity(value = "jotting", schema = "catalogue")
record JottingRow(
        @Id UUID id, UUID practiceId, String section, UUID personId, String text, String seen, Instant typedAt) {}
