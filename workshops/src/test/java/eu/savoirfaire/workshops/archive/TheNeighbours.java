package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.workshops.WorkshopsAhead;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the platform knows, where a test brings nothing of its own: everybody has a name, and may do what they ask for. */
@Factory
final class TheNeighbours {

    @Singleton
    @Requires(missingBeans = OrganisationNames.class)
    OrganisationNames organisations() {
        return new Registry();
    }

    @Singleton
    @Requires(missingBeans = People.class)
    People people() {
        return new Everybody();
    }

    @Singleton
    @Requires(missingBeans = WorkshopsAhead.Shelf.class)
    WorkshopsAhead.Shelf shelf() {
        return List::of;
    }

    @Singleton
    @Requires(missingBeans = Permissions.class)
    Permissions permissions() {
        return (_, _, _) -> {};
    }

    private static final class Registry implements OrganisationNames {
        @Override
        public Optional<String> name(OrganisationId organisation) {
            return Optional.of("Organisation " + organisation.value());
        }

        @Override
        public Optional<OrganisationId> find(String name) {
            return Optional.of(named(name));
        }

        @Override
        public OrganisationId named(String name) {
            return new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class Everybody implements People {
        @Override
        public Optional<Actor> find(PersonId person) {
            return Optional.empty();
        }

        @Override
        public List<Actor> holders(Role role) {
            return List.of();
        }

        @Override
        public Optional<String> name(PersonId person) {
            return Optional.of("Somebody " + person.value());
        }
    }
}
