package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.account.door.MovingClock;
import io.micronaut.context.ApplicationContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The program on a database, with a clock that is moved by hand and people to decide about. */
public final class Office implements AutoCloseable {
    private static final Actor OPERATOR =
            new Actor("operator", Optional.empty(), Set.of(Role.PLATFORM_ADMIN), Set.of(), Optional.empty());

    private final ApplicationContext context;
    private final AtomicInteger people = new AtomicInteger();

    public Office(TestDatabase database, Map<String, Object> chosen) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.put("savoir.mail.host", "127.0.0.1");
        settings.put("test.clock", "moving");
        settings.putAll(chosen);
        context = ApplicationContext.run(settings);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a kind. */
    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type);
    }

    public MovingClock clock() {
        return part(MovingClock.class);
    }

    public Account someone() {
        return someone("Person " + people.incrementAndGet());
    }

    public Account someone(String name) {
        var address = new EmailAddress("person" + people.incrementAndGet() + "@example.org");
        return part(Accounts.class).open(address, name, Language.IT);
    }

    public Account administrator() {
        return holding(someone(), Role.PLATFORM_ADMIN);
    }

    public Account holding(Account account, Role role) {
        return RequestActor.actingAs(OPERATOR, () -> part(Accounts.class).give(account.id(), HeldRole.of(role)));
    }

    /** Does it in the name of somebody who signed in with a second factor. */
    public <T, X extends Throwable> T as(Account account, ScopedValue.CallableOp<T, X> work) throws X {
        var present = part(Accounts.class).find(account.id()).orElseThrow();
        return RequestActor.actingAs(present.actor(true), work);
    }

    /** Does it in the name of somebody who signed in with a second factor. */
    public void does(Account account, Runnable work) {
        as(account, () -> {
            work.run();
            return true;
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
