package eu.savoirfaire.matching.cohort.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** @param agreed whether the organisation of the offer has said yes */
@MappedEntity(value = "cohort_offer", schema = "matching")
record OfferRow(@Id UUID id, UUID cohortId, UUID offerId, boolean agreed) {}
