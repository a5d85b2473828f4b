package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "held_role", schema = "platform")
record HeldRoleRow(
        @Id UUID id, UUID accountId, Role role, @Nullable UUID organisationId) {

    HeldRole held() {
        return new HeldRole(role, Optional.ofNullable(organisationId).map(OrganisationId::new));
    }
}
