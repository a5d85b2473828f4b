package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A text that is not shown. */
@MappedEntity(value = "survey_hidden", schema = "workshops")
record HiddenRow(@Id String id, UUID workshopId, String textId) {}
