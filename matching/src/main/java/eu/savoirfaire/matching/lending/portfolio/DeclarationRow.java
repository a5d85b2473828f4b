package eu.savoirfaire.matching.lending.portfolio;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "loan_declaration", schema = "matching")
record DeclarationRow(@Id UUID id, UUID borrower, Attribute attribute, boolean answer, Instant declaredAt) {}
