package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.OfferDemo;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.demo.Outfit;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Cohorts and a programme of them, made when somebody first plays one of those who look after programmes. */
@Singleton
class LoadDemoCohorts implements Outfit {
    private static final Set<Role> CAST = Set.of(Role.COORDINATOR, Role.REGIONAL_ADMIN);

    private final OfferDemo.Cohorts cohorts;
    private final OfferDemo.Programmes programmes;

    LoadDemoCohorts(OfferDemo.Cohorts cohorts, OfferDemo.Programmes programmes) {
        this.cohorts = cohorts;
        this.programmes = programmes;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return Optional.empty();
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (CAST.contains(role)) {
            var coordinator = personas.apply(Role.COORDINATOR).actor(true);
            coordinator.heldIn().getOrDefault(Role.COORDINATOR, Set.of()).stream()
                    .findFirst()
                    .ifPresent(organisation -> RequestActor.actingAs(coordinator, () -> {
                        cohorts.load(organisation);
                        programmes.load(organisation);
                        return true;
                    }));
        }
    }
}
