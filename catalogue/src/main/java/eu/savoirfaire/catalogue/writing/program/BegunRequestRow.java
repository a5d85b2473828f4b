package eu.savoirfaire.catalogue.writing.program;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A request that began a sheet.
 *
 * @param requestKey SHA-256 of its Idempotency-Key
 * @param content SHA-256 of what was sent
 * @param code of the sheet
 */
@MappedEntity(value = "begun_request", schema = "catalogue")
record BegunRequestRow(@Id UUID id, UUID personId, String requestKey, String content, String code, Instant begunAt) {}
