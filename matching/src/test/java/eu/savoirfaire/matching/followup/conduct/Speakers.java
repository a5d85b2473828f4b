package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Whoever acts in a test of follow-ups; may do what is theirs, their organisation's, or a regional administrator's. */
@Singleton
@Primary
@Requires(property = "test.follow-ups")
final class Speakers implements CurrentActor, Permissions {
    private final ThreadLocal<Actor> now = ThreadLocal.withInitial(Actor::system);
    private final BeanProvider<Ownership> ownerships;

    Speakers(BeanProvider<Ownership> ownerships) {
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
        var allowed = switch (action) {
            case "follow-up.decide" -> actor.is(Role.REGIONAL_ADMIN);
            case "match.own" -> owns(actor, resource);
            default -> provides(actor, resource);
        };
        if (!allowed) {
            throw new NotAllowed(actor, action);
        }
    }

    private boolean owns(Actor actor, Reference resource) {
        var owner = ownership(resource).of(resource);
        return owner.person().isPresent() && owner.person().equals(actor.subject());
    }

    private boolean provides(Actor actor, Reference resource) {
        return ownership(resource).of(resource).organisations().stream()
                .anyMatch(there -> actor.is(Role.MENTOR, there));
    }

    private Ownership ownership(Reference resource) {
        return ownerships.stream()
                .filter(one -> one.kind().equals(resource.kind()))
                .findFirst()
                .orElseThrow();
    }
}
