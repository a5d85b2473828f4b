package eu.savoirfaire.matching.cohort.fairness;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param consent the edition of the text that the person agreed to */
@MappedEntity(value = "fairness_declaration", schema = "matching")
record DeclarationRow(
        @Id UUID id, UUID seekerId, Attribute attribute, String answer, Instant declaredAt, String consent) {}
