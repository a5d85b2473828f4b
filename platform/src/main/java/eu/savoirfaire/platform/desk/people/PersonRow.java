package eu.savoirfaire.platform.desk.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A person in a list. */
@MappedEntity(value = "account", schema = "platform")
record PersonRow(@Id UUID id, String address, String name, String state, boolean demo, Instant openedAt) {}
