package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.platform.account.RequestActor;
import eu.savoirfaire.platform.organisation.editing.Registry;
import eu.savoirfaire.platform.organisation.joining.Joining;
import eu.savoirfaire.platform.organisation.joining.Joining.Seen;
import io.micronaut.context.ApplicationContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The program on a database of its own, with a curator who works in the registry. */
public final class RegistryScene implements AutoCloseable {
    public static final Actor CURATOR = new Actor(
            "curator", Optional.of(new PersonId(new UUID(7, 7))), Set.of(Role.CURATOR), Set.of(), Optional.empty());

    private final TestDatabase database;
    private final ApplicationContext context;
    private final AtomicInteger entered = new AtomicInteger();

    public RegistryScene(TestDatabase database, Map<String, Object> chosen) {
        this.database = database;
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        settings.putAll(chosen);
        this.context = ApplicationContext.run(settings);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type);
    }

    public TestDatabase database() {
        return database;
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        return RequestActor.actingAs(actor, work::get);
    }

    public static Actor coordinatorOf(OrganisationId organisation) {
        return new Actor(
                "coordinator",
                Optional.of(new PersonId(new UUID(8, 8))),
                Set.of(Role.COORDINATOR),
                Set.of(organisation),
                Optional.empty());
    }

    /** A new organisation with aliases in all languages, entered by the curator. */
    public Organisation organisation(String name, String... aliases) {
        var description = Description.of(new OrganisationName(name))
                .withAliases(Arrays.stream(aliases).map(Alias::everywhere).collect(Collectors.toSet()));
        return as(CURATOR, () -> part(Registry.class).enter(description));
    }

    /** One with a name that no other has. */
    public Organisation another() {
        return organisation("Ente numero " + entered.incrementAndGet());
    }

    /** The organisation as it is now. */
    public Organisation now(Organisation organisation) {
        return part(Organisations.class).require(organisation.id());
    }

    public Seen seen(Organisation organisation) {
        var now = now(organisation);
        return new Seen(now.id(), now.version());
    }

    public void join(Organisation gone, Organisation stays) {
        as(CURATOR, () -> {
            part(Joining.class).join(seen(gone), seen(stays));
            return true;
        });
    }

    public void splitBack(Organisation part) {
        as(CURATOR, () -> {
            part(Joining.class).splitBack(seen(part), part.id());
            return true;
        });
    }

    public OrganisationNames names() {
        return part(OrganisationNames.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
