package eu.savoirfaire.platform.account.secondfactor;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity(value = "recovery_code", schema = "platform")
record RecoveryCodeRow(@Id UUID id, UUID accountId, String hash) {}
