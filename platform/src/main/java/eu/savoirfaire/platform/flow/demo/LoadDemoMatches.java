package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.Introducing;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.demo.Outfit;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Matches in each state, made when somebody first plays one of both sides; after what they need and offer was made. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
class LoadDemoMatches implements Outfit {
    private static final Set<Role> PROVIDERS = Set.of(Role.EMPLOYER, Role.MENTOR, Role.LENDER);

    private final Introducing introducing;

    LoadDemoMatches(Introducing introducing) {
        this.introducing = introducing;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return Optional.empty();
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (PROVIDERS.contains(role)) {
            var there = personas.apply(role).actor(true).organisations();
            asTheProgram(() -> introducing.makeUp(there));
        } else if (role == Role.SEEKER) {
            var person = personas.apply(role).id();
            asTheProgram(() -> introducing.makeUp(person));
        }
    }

    private static void asTheProgram(Runnable work) {
        RequestActor.actingAs(Actor.system(), () -> {
            work.run();
            return work;
        });
    }
}
