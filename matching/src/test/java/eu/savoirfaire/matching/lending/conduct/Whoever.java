package eu.savoirfaire.matching.lending.conduct;

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
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Whoever acts in a test of loans, and the people there are; may do what is theirs or their organisation's. */
@Singleton
@Primary
@Requires(property = "test.loans")
final class Whoever implements CurrentActor, Permissions, People, OrganisationNames {
    private final ThreadLocal<Actor> now = ThreadLocal.withInitial(Actor::system);
    private final BeanContext beans;
    final List<Actor> all = new ArrayList<>();

    Whoever(BeanContext beans) {
        this.beans = beans;
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
        var owner = resource.kind().equals("account")
                ? Owner.of(new PersonId(UUID.fromString(resource.id())))
                : beans.getBeansOfType(Ownership.class).stream()
                        .filter(one -> one.kind().equals(resource.kind()))
                        .findFirst()
                        .orElseThrow()
                        .of(resource);
        var own = owner.person().isPresent() && owner.person().equals(actor.subject());
        if (!own && owner.organisations().stream().noneMatch(there -> actor.is(Role.LENDER, there))) {
            throw new NotAllowed(actor, action);
        }
    }

    @Override
    public Optional<Actor> find(PersonId person) {
        return all.stream()
                .filter(actor -> actor.person().equals(Optional.of(person)))
                .findFirst();
    }

    @Override
    public List<Actor> holders(Role role) {
        return all.stream().filter(actor -> actor.is(role)).toList();
    }

    @Override
    public Optional<String> name(PersonId person) {
        return Optional.of("somebody");
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
