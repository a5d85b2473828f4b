package eu.savoirfaire.platform.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.desk.Office;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** How the audit is read, on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AuditReadingContract {
    private static final AskedAudit ALL = new AskedAudit("", "", "", "", "");

    private final TestDatabase database = database();
    private final Office office = new Office(database, Map.of());
    private final AuditReading reading = office.part(AuditReading.class);
    private final AuditLog log = office.part(AuditLog.class);
    private final Account administrator = office.administrator();

    abstract TestDatabase database();

    @AfterAll
    void close() {
        office.close();
        database.close();
    }

    @Test
    void aPersonIsFoundAsWhoeverActedForWhomAndToWhom() {
        var giulia = office.someone("Giulia");
        var amina = office.someone("Amina");
        record(actor(giulia, Optional.of(amina)), "thing.do", new Reference("thing", "1"));
        record(actor(giulia, Optional.empty()), "thing.do", amina.id().account());

        assertThat(read(asked(giulia.address().text(), "thing.do"))).hasSize(2);
        assertThat(read(asked(amina.id().value().toString(), "thing.do"))).hasSize(2);
        assertThat(read(asked(office.someone().address().text(), "thing.do"))).isEmpty();
        assertThat(read(asked("nobody@example.org", ""))).isEmpty();
    }

    @Test
    void anEntryIsToldInWords() {
        var giulia = office.someone("Giulia");
        var amina = office.someone("Amina");
        record(actor(giulia, Optional.of(amina)), "role.give", amina.id().account());
        var entry = read(asked(giulia.address().text(), "role.give")).getFirst();
        var words = office.part(AuditWords.class);

        assertThat(words.in(Language.EN).who(entry)).isEqualTo("Giulia for Amina");
        assertThat(words.in(Language.IT).who(entry)).isEqualTo("Giulia per Amina");
        assertThat(words.in(Language.EN).what(entry)).isEqualTo("gave a role");
        assertThat(words.in(Language.EN).toWhat(entry)).isEqualTo("Amina");
        assertThat(words.in(Language.AR).who(entry)).contains("Giulia", "Amina", "نيابة");
    }

    @Test
    void actionsKindsAndDaysNarrowIt() {
        record(Actor.system(), "old.act", new Reference("thing", "1"));
        office.clock().forward(Duration.ofDays(2));
        record(Actor.system(), "new.act", new Reference("other", "1"));
        var today = office.clock().instant().toString().substring(0, 10);

        assertThat(read(new AskedAudit("system", "", "thing", "", "")))
                .extracting(AuditEntry::action)
                .contains("old.act")
                .doesNotContain("new.act");
        assertThat(read(new AskedAudit("", "new.", "", today, today)))
                .extracting(AuditEntry::action)
                .containsExactly("new.act");
        assertThat(read(new AskedAudit("", "old.act", "", today, "no day"))).isEmpty();
        assertThat(read(new AskedAudit("", "o%", "", "", ""))).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        for (var i = 0; i < 3; i++) {
            record(Actor.system(), "page.act", new Reference("thing", Integer.toString(i)));
        }
        var first = office.as(
                administrator, () -> reading.entries(asked("", "page.act"), AuditLog.NEWEST, 2, "audit.read"));
        var next = office.as(
                administrator,
                () -> reading.entries(asked("", "page.act"), first.getLast().seq(), 2, "audit.read"));

        assertThat(first).extracting(entry -> entry.resource().id()).containsExactly("2", "1");
        assertThat(next).extracting(entry -> entry.resource().id()).containsExactly("0");
    }

    @Test
    void readingIsItselfInTheAuditAndNotForEverybody() {
        read(ALL);

        assertThat(log.all(AuditLog.NEWEST, 1)).extracting(AuditEntry::action).containsExactly("audit.read");
        var curator = office.holding(office.someone(), Role.CURATOR);
        assertThatThrownBy(() -> office.as(curator, () -> reading.entries(ALL, AuditLog.NEWEST, 1, "audit.read")))
                .isInstanceOf(NotAllowed.class);
    }

    private List<AuditEntry> read(AskedAudit asked) {
        return office.as(administrator, () -> reading.entries(asked, AuditLog.NEWEST, 100, "audit.read"));
    }

    private void record(Actor actor, String action, Reference resource) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = office.part(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            log.record(actor, action, resource, Map.of());
            return true;
        });
    }

    private static AskedAudit asked(String person, String action) {
        return new AskedAudit(person, action, "", "", "");
    }

    private static Actor actor(Account account, Optional<Account> other) {
        return new Actor(
                account.id().value().toString(),
                Optional.of(account.id()),
                Set.of(Role.CASE_WORKER),
                Set.of(),
                other.map(Account::id));
    }
}
