package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.demo.Outfit;
import eu.savoirfaire.workshops.WorkshopsAhead;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A workshop to come with a queue, a draft, and one that was held last week, made when somebody first plays one of those who have to do with them. */
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
}
