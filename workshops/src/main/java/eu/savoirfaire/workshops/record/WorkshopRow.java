package eu.savoirfaire.workshops.record;

import eu.savoirfaire.workshops.Kind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "workshop", schema = "workshops")
record WorkshopRow(@Id UUID id, String slug, Kind kind, Workshop.State state, long version, Instant addedAt) {}
