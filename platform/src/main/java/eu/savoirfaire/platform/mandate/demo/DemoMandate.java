package eu.savoirfaire.platform.mandate.demo;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.demo.Outfit;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandates;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** The case worker of the demo works for an organisation and holds the mandate of the person who looks for an opportunity. */
@Singleton
class DemoMandate implements Outfit {
    /** One of those that the demo data tell of. */
    private static final String OFFICE = "INCOMA";

    private final Mandates mandates;
    private final OrganisationNames organisations;
    private final Clock clock;

    DemoMandate(Mandates mandates, OrganisationNames organisations, Clock clock) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return role == Role.CASE_WORKER ? Optional.of(new HeldRole(role, Optional.of(office()))) : Optional.empty();
    }

    /** Also after it was taken back: whoever plays next finds one again. */
    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (role == Role.CASE_WORKER || role == Role.SEEKER) {
            var seeker = personas.apply(Role.SEEKER);
            var worker = personas.apply(Role.CASE_WORKER);
            if (!given(seeker, worker)) {
                give(seeker.actor(true), worker.actor(true), seeker);
            }
        }
    }

    private boolean given(Account seeker, Account worker) {
        return RequestActor.actingAs(seeker.actor(true), () -> mandates.of(seeker.id())).stream()
                .filter(mandate -> mandate.inForce(clock.instant()))
                .anyMatch(mandate -> mandate.isHeldBy(worker.id()));
    }

    private Mandate give(Actor seeker, Actor worker, Account person) {
        var code = RequestActor.actingAs(
                seeker, () -> mandates.offer(person.id(), person.language().code()));
        return RequestActor.actingAs(worker, () -> mandates.take(code, office()));
    }

    private OrganisationId office() {
        return organisations.named(OFFICE);
    }
}
