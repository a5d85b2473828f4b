package eu.savoirfaire.infra.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditLogTest {
    private static final Reference SHEET = new Reference("practice", "GP-2026-0001");

    private TestDatabase database = TestDatabase.h2InMemory();
    private ApplicationContext context = ApplicationContext.builder().build();

    enum On {
        H2,
        POSTGRES
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void entriesOfAResourceAreReadNewestFirst(On on) {
        open(on);
        var person = new PersonId(UUID.randomUUID());
        var caseWorker = new Actor("p-17", Optional.empty(), Set.of(Role.CASE_WORKER), Set.of(), Optional.of(person));

        inTransaction(() -> audit().record(Actor.operator(), "practice.draft", SHEET, Map.of("b", "2", "a", "1")));
        inTransaction(() -> audit().record(caseWorker, "practice.publish", SHEET, Map.of()));
        inTransaction(() -> audit().record(Actor.system(), "place.load", new Reference("place", "ITI1"), Map.of()));

        var entries = audit().about(SHEET, AuditLog.NEWEST, 10);
        assertThat(entries).extracting(AuditEntry::action).containsExactly("practice.publish", "practice.draft");
        assertThat(entries.getFirst().onBehalfOf()).contains(person);
        assertThat(entries.getLast().details()).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(audit().about(SHEET, entries.getFirst().seq(), 10)).containsExactly(entries.getLast());
        assertThat(audit().all(AuditLog.NEWEST, 2)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void anActThatIsRolledBackIsNotWrittenDown(On on) {
        open(on);

        assertThatThrownBy(() -> inTransaction(() -> {
                    audit().record(Actor.operator(), "practice.draft", SHEET, Map.of());
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");

        assertThat(audit().all(AuditLog.NEWEST, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void outsideATransactionItRefuses(On on) {
        open(on);

        assertThatThrownBy(() -> audit().record(Actor.operator(), "practice.draft", SHEET, Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    private void open(On on) {
        database = on == On.H2 ? TestDatabase.h2InMemory() : TestDatabase.postgres();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put(Bakery.OPEN, true);
        properties.put("savoir.events.workers", false);
        context = ApplicationContext.run(properties);
    }

    private AuditLog audit() {
        return context.getBean(AuditLog.class);
    }

    @SuppressWarnings("unchecked")
    private void inTransaction(Runnable work) {
        ((TransactionOperations<Connection>) context.getBean(TransactionOperations.class)).executeWrite(_ -> {
            work.run();
            return true;
        });
    }
}
