package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.Lending;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.demo.Outfit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Applications for loans in several states, made when somebody first plays one of the two sides. */
@Singleton
class LoadDemoLoans implements Outfit {
    private static final Set<Role> CAST = Set.of(Role.SEEKER, Role.LENDER);

    /** One of those that the demo data tell of. */
    private static final String LENDER = "INCOMA";

    private final Lending lending;
    private final OrganisationNames organisations;

    LoadDemoLoans(Lending lending, OrganisationNames organisations) {
        this.lending = lending;
        this.organisations = organisations;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return role == Role.LENDER ? Optional.of(new HeldRole(role, organisations.find(LENDER))) : Optional.empty();
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (CAST.contains(role)) {
            var lender = personas.apply(Role.LENDER).actor(true);
            lender.organisations().stream()
                    .findFirst()
                    .ifPresent(organisation -> lending.demonstrate(new Personas(personas, lender, organisation)));
        }
    }

    private record Personas(Function<Role, Account> all, Actor lender, OrganisationId organisation)
            implements Lending.Cast {
        @Override
        public List<Actor> borrowers() {
            return Stream.of(Role.SEEKER, Role.MEDIATOR, Role.EMPLOYER, Role.TRAINER)
                    .map(role -> all.apply(role).actor(true))
                    .toList();
        }

        @Override
        public <T> T acting(Actor actor, Supplier<T> work) {
            return RequestActor.actingAs(actor, work::get);
        }
    }
}
