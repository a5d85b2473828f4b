package eu.savoirfaire.workshops.programme.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param items JSON */
@MappedEntity(value = "programme_release", schema = "workshops")
record ReleaseRow(@Id UUID id, UUID workshopId, int number, Instant releasedAt, String items) {}
