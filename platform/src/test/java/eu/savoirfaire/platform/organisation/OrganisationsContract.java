package eu.savoirfaire.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the registry promises on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class OrganisationsContract {
    private static final int WRITERS = 8;

    private final TestDatabase database = database();
    private final ApplicationContext context = start(database);
    private final OrganisationNames organisations = context.getBean(OrganisationNames.class);

    abstract TestDatabase database();

    @AfterAll
    void close() {
        context.close();
        database.close();
    }

    @Test
    void aNewNameIsEnteredOnce() {
        var first = organisations.named("Cooperativa Aurora");

        assertThat(organisations.named(" Cooperativa\n Aurora ")).isEqualTo(first);
        assertThat(organisations.find("Cooperativa Aurora")).contains(first);
        assertThat(organisations.name(first)).contains("Cooperativa Aurora");
    }

    @Test
    void similarNamesAreTwoOrganisations() {
        assertThat(organisations.named("Consorzio CoSPe")).isNotEqualTo(organisations.named("Consorzio COSPE"));
    }

    @Test
    void whatNobodyEnteredIsUnknown() {
        assertThat(organisations.find("Nessuno")).isEmpty();
        assertThat(organisations.find("  ")).isEmpty();
        assertThat(organisations.name(new OrganisationId(new UUID(0, 1)))).isEmpty();
    }

    @Test
    void manyWhoEnterTheSameNameAtOnceGetOneOrganisation() throws InterruptedException {
        for (var round = 0; round < 20; round++) {
            var name = "Associazione " + round;
            Callable<OrganisationId> enter = () -> organisations.named(name);
            try (var threads = Executors.newFixedThreadPool(WRITERS)) {
                var entered = threads.invokeAll(
                        IntStream.range(0, WRITERS).mapToObj(_ -> enter).toList());

                assertThat(entered.stream().map(future -> future.resultNow()).distinct())
                        .hasSize(1);
            }
        }
    }

    private static ApplicationContext start(TestDatabase database) {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("savoir.events.workers", false);
        settings.put("savoir.search.memory", true);
        return ApplicationContext.run(settings);
    }
}
