package eu.savoirfaire.platform.mandate.door;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.session.Behalf;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.mandate.Mandate;
import eu.savoirfaire.platform.mandate.Mandates;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The people at a counter, in one installation. */
final class Counter {
    static final Actor ADMINISTRATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Accounts accounts;
    private final Sessions sessions;
    private final Mandates mandates;
    private final Behalf behalf;
    final OrganisationId office;

    Counter(ApplicationContext context) {
        accounts = context.getBean(Accounts.class);
        sessions = context.getBean(Sessions.class);
        mandates = context.getBean(Mandates.class);
        behalf = context.getBean(Behalf.class);
        office = context.getBean(OrganisationNames.class).named("Sportello Aurora");
    }

    Account person(String name) {
        var number = PEOPLE.incrementAndGet();
        return accounts.open(new EmailAddress("person" + number + "@example.org"), name, Language.IT);
    }

    Account worker(String name) {
        return RequestActor.actingAs(
                ADMINISTRATOR,
                () -> accounts.give(person(name).id(), new HeldRole(Role.CASE_WORKER, Optional.of(office))));
    }

    Account fired(Account worker) {
        return RequestActor.actingAs(
                ADMINISTRATOR, () -> accounts.take(worker.id(), new HeldRole(Role.CASE_WORKER, Optional.of(office))));
    }

    /** The mandate of a person, given to a case worker by a code. */
    Mandate given(Account person, Account worker) {
        var code = RequestActor.actingAs(person.actor(false), () -> mandates.offer(person.id(), "ar"));
        return RequestActor.actingAs(worker.actor(true), () -> mandates.take(code, office));
    }

    Secret signedIn(Account account, boolean strong) {
        return sessions.begin(account, "Firefox", strong);
    }

    /** Who is behind a secret with the next request. */
    SignedIn behind(Secret secret) {
        var who = sessions.open(secret).orElseThrow();
        return behalf.of(who).map(who::actingFor).orElse(who);
    }
}
