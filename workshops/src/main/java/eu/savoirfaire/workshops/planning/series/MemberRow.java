package eu.savoirfaire.workshops.planning.series;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param ordinal from 1 */
@MappedEntity(value = "series_workshop", schema = "workshops")
record MemberRow(@Id UUID workshopId, UUID seriesId, int ordinal) {}
