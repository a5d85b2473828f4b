package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.demo.Outfit;
import eu.savoirfaire.workshops.WorkshopsAhead;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A workshop to come with a queue, and a draft, made when somebody first plays one of those who have to do with them. */
@Singleton
class LoadDemoWorkshops implements Outfit {
    private static final Set<Role> CAST =
            Set.of(Role.TRAINER, Role.CONTRIBUTOR, Role.COORDINATOR, Role.TRANSLATOR, Role.MEDIATOR, Role.MENTOR);

    private final WorkshopsAhead workshops;

    LoadDemoWorkshops(WorkshopsAhead workshops) {
        this.workshops = workshops;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return Optional.empty();
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (CAST.contains(role)) {
            workshops.demonstrate(new Personas(personas));
        }
    }

    private record Personas(Function<Role, Account> all) implements WorkshopsAhead.Cast {
        @Override
        public Actor of(Role role) {
            return all.apply(role).actor(true);
        }

        @Override
        public <T> T acting(Actor actor, Supplier<T> work) {
            return RequestActor.actingAs(actor, work::get);
        }
    }
}
