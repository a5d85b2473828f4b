package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.privacy.PersonAddress;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whoever acts in a test of matches; may do what is theirs, or their organisation's where they lend for it. */
@Singleton
@Primary
@Requires(property = "test.matches")
final class Cast implements CurrentActor, Permissions, People, OrganisationNames, PersonAddress {
    static final String NAME = "Canary Name";
    static final String ADDRESS = "canary@demo.invalid";

    private final ThreadLocal<Actor> now = ThreadLocal.withInitial(Actor::system);
    private final BeanProvider<Ownership> ownerships;

    Cast(BeanProvider<Ownership> ownerships) {
        this.ownerships = ownerships;
    }

    <T> T acting(Actor actor, Supplier<T> work) {
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
        if (actor.name().equals(Actor.system().name())
                || action.equals("appeal.decide") && actor.is(Role.REGIONAL_ADMIN)) {
            return;
        }
        var owner = ownerships.stream()
                .filter(one -> one.kind().equals(resource.kind()))
                .findFirst()
                .orElseThrow()
                .of(resource);
        var own = owner.person().isPresent() && owner.person().equals(actor.subject());
        var ours = !action.equals("match.own")
                && owner.organisations().stream().anyMatch(there -> actor.is(Role.LENDER, there));
        if (!own && !ours) {
            throw new NotAllowed(actor, action);
        }
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
        return Optional.of(NAME);
    }

    @Override
    public Optional<String> of(PersonId person) {
        return Optional.of(ADDRESS);
    }

    @Override
    public Optional<String> name(OrganisationId organisation) {
        return Optional.of("a lender");
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
