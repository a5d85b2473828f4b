package eu.savoirfaire.workshops.record.making;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "record_making", schema = "workshops")
record MakingRow(@Id UUID workshopId, long version, Stage stage, Instant changedAt) {}
