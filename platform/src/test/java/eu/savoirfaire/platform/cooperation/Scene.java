package eu.savoirfaire.platform.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Two organisations, and those who act for them, on one database. */
final class Scene implements AutoCloseable {
    private final TestDatabase database;
    private final ApplicationContext context;
    private final OrganisationId ours;
    private final OrganisationId theirs;

    Scene(TestDatabase database) {
        this.database = database;
        this.context = start(database);
        this.ours = part(OrganisationNames.class).named("Ours");
        this.theirs = part(OrganisationNames.class).named("Theirs");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    OrganisationId ours() {
        return ours;
    }

    OrganisationId theirs() {
        return theirs;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** How many of those that try it at the same moment do it; the others are refused. */
    static long together(int many, Attempt attempt) throws Exception {
        var barrier = new CyclicBarrier(many);
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < many; i++) {
            var number = i;
            attempts.add(() -> {
                barrier.await();
                try {
                    attempt.make(number);
                    return true;
                } catch (Refused refused) {
                    return false;
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(many)) {
            return threads.invokeAll(attempts).stream()
                    .filter(future -> future.resultNow())
                    .count();
        }
    }

    interface Attempt {
        Object make(int number);
    }

    static void refused(Runnable change, Class<? extends Refusal> why) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
    }

    String types(String stream) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.prepareStatement(
                        "select string_agg(type, ' ' order by version) from infra.event where stream = ?")) {
            rows.setString(1, stream);
            var found = rows.executeQuery();
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    static Actor coordinator(OrganisationId organisation) {
        return actor(Role.COORDINATOR, organisation);
    }

    static Actor member(OrganisationId organisation) {
        return actor(Role.CASE_WORKER, organisation);
    }

    private static Actor actor(Role role, OrganisationId organisation) {
        var person = new PersonId(new UUID(5, role.ordinal()));
        return new Actor(
                person.value().toString(), Optional.of(person), Set.of(role), Set.of(organisation), Optional.empty());
    }

    private static ApplicationContext start(TestDatabase database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        return ApplicationContext.run(settings);
    }
}
