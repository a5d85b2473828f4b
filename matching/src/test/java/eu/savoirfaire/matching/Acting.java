package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Whoever acts in a test: everybody may do what is their own or their organisation's, assessors and regional administrators what is
 * theirs to do.
 */
@Singleton
@Primary
@Requires(property = "test.acting")
public final class Acting implements CurrentActor, Permissions, People, OrganisationNames {
    private static final Map<String, Role> OF_A_ROLE =
            Map.of("assessment.take", Role.ASSESSOR, "offer.decide", Role.REGIONAL_ADMIN);

    private final BeanProvider<Ownership> ownerships;
    private final ThreadLocal<Actor> now = ThreadLocal.withInitial(Actor::system);

    Acting(BeanProvider<Ownership> ownerships) {
        this.ownerships = ownerships;
    }

    /** Somebody new with a role in an organisation. */
    public static Actor somebody(Role role, OrganisationId organisation) {
        var person = new PersonId(UUID.randomUUID());
        return new Actor(
                person.value().toString(), Optional.of(person), Set.of(role), Set.of(organisation), Optional.empty());
    }

    /** Somebody new with a role. */
    public static Actor somebody(Role role) {
        var person = new PersonId(UUID.randomUUID());
        return new Actor(person.value().toString(), Optional.of(person), Set.of(role), Set.of(), Optional.empty());
    }

    /** What comes of it when they do it. */
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = now.get();
        now.set(actor);
        try {
            return work.get();
        } finally {
            now.set(before);
        }
    }

    @Override
    public Actor get() {
        return now.get();
    }

    @Override
    public void require(Actor actor, String action, Reference resource) {
        var owner = owner(resource);
        var own = owner.person().isPresent() && owner.person().equals(actor.subject());
        var ours = owner.organisations().stream().anyMatch(actor.organisations()::contains);
        var needed = OF_A_ROLE.get(action);
        if (needed != null ? !actor.is(needed) : !own && !ours) {
            throw new NotAllowed(actor, action);
        }
    }

    private Owner owner(Reference resource) {
        return switch (resource.kind()) {
            case "account" -> Owner.of(new PersonId(UUID.fromString(resource.id())));
            case "organisation" -> Owner.of(new OrganisationId(UUID.fromString(resource.id())));
            default ->
                ownerships.stream()
                        .filter(one -> one.kind().equals(resource.kind()))
                        .findFirst()
                        .orElseThrow()
                        .of(resource);
        };
    }

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
        return Optional.of("Somebody");
    }

    @Override
    public Optional<String> name(OrganisationId organisation) {
        return Optional.of("An organisation");
    }

    @Override
    public Optional<OrganisationId> find(String name) {
        return Optional.empty();
    }

    @Override
    public OrganisationId named(String name) {
        throw new UnsupportedOperationException(name);
    }
}
