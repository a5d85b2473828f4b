package eu.savoirfaire.catalogue.offline;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "offline_copy", schema = "catalogue")
record OfflineCopyRow(
        @Id UUID id, UUID practiceId, int revision, String textLanguage, String sections, Instant takenAt) {}
