package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.EmailAddress;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "invitation", schema = "platform")
record InvitationRow(
        @Id UUID id,
        String hash,
        UUID organisationId,
        Role role,
        String address,
        String language,
        @Nullable UUID invitedBy,
        Instant invitedAt,
        Instant expiresAt) {

    Invitation invitation() {
        return new Invitation(
                id,
                new OrganisationId(organisationId),
                role,
                new EmailAddress(address),
                Language.of(language).orElseThrow(),
                invitedAt,
                expiresAt);
    }
}
