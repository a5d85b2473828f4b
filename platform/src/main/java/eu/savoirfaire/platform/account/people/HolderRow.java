package eu.savoirfaire.platform.account.people;

import eu.savoirfaire.infra.access.Role;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Who holds a role. */
@MappedEntity(value = "held_role", schema = "platform")
record HolderRow(@Id UUID id, UUID accountId, Role role) {}
