package eu.savoirfaire.workshops.planning.series;

import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "workshop_series", schema = "workshops")
record SeriesRow(@Id UUID id, UUID holder, String goal, Language language, Instant begunAt) {}
