package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.access.OrganisationId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it is stored.
 *
 * @param folded the name without case and accents, for lists in order and for finding similar ones
 * @param joinedTo what it was joined to; null while it stands for itself
 * @param presentId what it is today: its own id while it stands for itself
 */
@MappedEntity(value = "organisation", schema = "platform")
record OrganisationRow(
        @Id UUID id,
        String name,
        String folded,
        OrganisationType kind,
        @Nullable String place,
        @Nullable String web,
        @Nullable UUID joinedTo,
        UUID presentId,
        long version,
        Instant addedAt) {

    OrganisationId organisation() {
        return new OrganisationId(id);
    }

    boolean live() {
        return presentId.equals(id);
    }

    Description description(Set<Alias> aliases) {
        return new Description(
                new OrganisationName(name),
                kind,
                Optional.ofNullable(place),
                Optional.ofNullable(web).map(WebAddress::new),
                aliases);
    }
}
