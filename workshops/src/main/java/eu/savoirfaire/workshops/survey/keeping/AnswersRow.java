package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * @param handed how many links there are
 * @param used JSON: the hashes of the links that were used, in their order
 * @param heap JSON: the answers
 */
@MappedEntity(value = "survey_answers", schema = "workshops")
record AnswersRow(@Id UUID workshopId, int handed, String used, String heap) {}
