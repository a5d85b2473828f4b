package eu.savoirfaire.platform.account.password;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "password", schema = "platform")
record PasswordRow(@Id UUID accountId, String hash, Instant changedAt) {}
