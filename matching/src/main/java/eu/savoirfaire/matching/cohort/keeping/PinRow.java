package eu.savoirfaire.matching.cohort.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "cohort_pin", schema = "matching")
record PinRow(@Id UUID id, UUID cohortId, UUID needId, UUID offerId) {}
