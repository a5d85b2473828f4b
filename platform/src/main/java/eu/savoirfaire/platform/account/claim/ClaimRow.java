package eu.savoirfaire.platform.account.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "claim", schema = "platform")
record ClaimRow(@Id String codeHash, UUID accountId, Instant expiresAt) {}
