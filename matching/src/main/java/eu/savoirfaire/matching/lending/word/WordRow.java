package eu.savoirfaire.matching.lending.word;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param text sealed under the borrower's key */
@MappedEntity(value = "loan_word", schema = "matching")
record WordRow(@Id UUID id, UUID loanId, WordKind kind, String text, Instant writtenAt) {}
