package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.Introducing;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.demo.Outfit;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a mediator offers, made when somebody first plays one, or somebody who might need one. */
@Singleton
class LoadDemoMediators implements Outfit {
    private static final Set<Role> CAST = Set.of(Role.MEDIATOR, Role.SEEKER, Role.MENTOR);

    private final Introducing.Mediation mediation;

    LoadDemoMediators(Introducing.Mediation mediation) {
        this.mediation = mediation;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return Optional.empty();
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (CAST.contains(role)) {
            var mediator = personas.apply(Role.MEDIATOR);
            RequestActor.actingAs(mediator.actor(true), () -> {
                mediation.makeUp(mediator.id());
                return true;
            });
        }
    }
}
