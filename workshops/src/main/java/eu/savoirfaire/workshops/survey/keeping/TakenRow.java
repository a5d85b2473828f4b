package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Somebody was handed a link. */
@MappedEntity(value = "survey_taken", schema = "workshops")
record TakenRow(@Id String id, UUID workshopId, UUID personId) {}
