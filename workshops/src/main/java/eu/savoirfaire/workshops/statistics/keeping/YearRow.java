package eu.savoirfaire.workshops.statistics.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param content JSON */
@MappedEntity(value = "statistics_year", schema = "workshops")
record YearRow(@Id String id, UUID holder, int ofYear, Instant madeAt, String content) {}
