package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.workshops.planning.SomePlan;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Whoever acts in a test: each thread says who it is. */
final class People implements CurrentActor {
    private final ThreadLocal<Actor> now = ThreadLocal.withInitial(Actor::visitor);

    @Override
    public Actor get() {
        return now.get();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        var before = now.get();
        now.set(actor);
        try {
            return work.get();
        } finally {
            now.set(before);
        }
    }

    static PersonId id(int number) {
        return new PersonId(new UUID(5, number));
    }

    static Actor attendee(int number) {
        var id = id(number);
        return new Actor(id.value().toString(), Optional.of(id), Set.of(Role.VISITOR), Set.of(), Optional.empty());
    }

    static Actor coordinator() {
        return SomePlan.person(77, Role.COORDINATOR, SomePlan.ELSEWHERE);
    }
}
