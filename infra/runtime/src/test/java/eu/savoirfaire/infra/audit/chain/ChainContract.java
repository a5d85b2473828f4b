package eu.savoirfaire.infra.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.chain.Verdict.Broken;
import eu.savoirfaire.infra.audit.chain.Verdict.Fault;
import eu.savoirfaire.infra.audit.chain.Verdict.Unbroken;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the chain promises on every database. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ChainContract {
    private static final int WRITERS = 8;
    private static final int ENTRIES = 60;
    private static final int LINKERS = 3;

    private final ChainScene scene = ChainScene.on(database());

    abstract TestDatabase database();

    @AfterAll
    void close() {
        scene.close();
    }

    @BeforeEach
    void empty() {
        scene.change("delete from infra.audit");
        scene.change("update infra.audit_head set position = 0, hash = ?", ChainHead.BEGINNING.hash());
    }

    @Test
    void anAuditWithoutEntriesIsUnbroken() {
        assertThat(scene.verify()).isEqualTo(new Unbroken(ChainHead.BEGINNING, 0, new ChainReader.Unlinked(0, 0, 0)));
    }

    @Test
    void manyWritersAndLinkersAtOnceMakeOneChain() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newCachedThreadPool()) {
            var linkers = IntStream.range(0, LINKERS)
                    .mapToObj(_ -> threads.submit(() -> linkWhile(writing)))
                    .toList();
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> writeSome("GP-" + writer)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
            writing.set(false);
            for (var linker : linkers) {
                linker.get();
            }
        }
        scene.linker().all();

        assertThat(scene.verify()).isInstanceOfSatisfying(Unbroken.class, unbroken -> {
            assertThat(unbroken.head()).isEqualTo(scene.head());
            assertThat(unbroken.head().position()).isEqualTo(WRITERS * ENTRIES);
            assertThat(unbroken.unlinked().count()).isZero();
        });
    }

    private void linkWhile(AtomicBoolean writing) {
        while (writing.get()) {
            scene.linker().all();
        }
    }

    private void writeSome(String sheet) {
        for (var entry = 0; entry < ENTRIES; entry++) {
            scene.write(sheet, Integer.toString(entry));
        }
    }

    @Test
    void verifyingWhileOthersWriteFindsNothing() throws Exception {
        var verdicts = new HashSet<Class<?>>();
        var writing = new AtomicBoolean(true);
        try (var others = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> verifying = () -> {
                while (writing.get()) {
                    verdicts.add(scene.verify().getClass());
                }
                return true;
            };
            var verified = others.submit(verifying);
            for (var entry = 0; entry < ENTRIES; entry++) {
                scene.write("GP-1", Integer.toString(entry));
                if (entry % 10 == 0) {
                    scene.forget("GP-1");
                }
                scene.linker().all();
            }
            writing.set(false);
            assertThat(verified.get()).isTrue();
        }

        assertThat(verdicts).containsExactly(Unbroken.class);
    }

    @Test
    void whoWritesDoesNotWaitForWhoLinks() throws SQLException {
        try (var other = scene.database().connect()) {
            other.setAutoCommit(false);
            holdHead(other);

            scene.write("GP-1", "written meanwhile");

            assertThat(scene.linker().round()).isFalse();
            assertThat(scene.reader().unlinked().count()).isEqualTo(1);
            other.rollback();
        }
        scene.linker().all();
        assertThat(scene.head().position()).isEqualTo(1);
    }

    @Test
    void whatIsNotLinkedYetIsNamed() {
        scene.write("GP-1", "a");
        scene.linker().all();
        scene.write("GP-1", "b");
        scene.write("GP-1", "c");

        var entries = scene.audit().all(AuditLog.NEWEST, 2);

        var unlinked = new ChainReader.Unlinked(
                2, entries.getLast().seq(), entries.getFirst().seq());
        assertThat(scene.verify()).isEqualTo(new Unbroken(scene.head(), 0, unlinked));
    }

    @Test
    void anActThatIsRolledBackIsNoLink() {
        scene.write("GP-1", "a");
        scene.undone(() -> {
            scene.write("GP-1", "b");
            return true;
        });
        scene.write("GP-1", "c");
        scene.linker().all();

        assertThat(scene.verify()).isEqualTo(new Unbroken(scene.head(), 0, new ChainReader.Unlinked(0, 0, 0)));
        assertThat(scene.head().position()).isEqualTo(2);
    }

    @Test
    void destroyedDetailsAreGoneAndTheChainHolds() throws SQLException {
        scene.write("GP-1", "marker");
        scene.write("GP-2", "kept");
        scene.linker().all();
        scene.write("GP-1", "marker, not linked yet");
        var before = scene.head();

        var forgotten = scene.forget("GP-1");
        scene.linker().all();

        assertThat(forgotten).isEqualTo(2);
        assertThat(scene.verify(before)).isEqualTo(new Unbroken(scene.head(), 2, new ChainReader.Unlinked(0, 0, 0)));
        assertThat(scene.audit().about(ChainScene.sheet("GP-1"), AuditLog.NEWEST, 9))
                .extracting(AuditEntry::details)
                .containsExactly(Map.of("entries", "2"), Map.of(), Map.of());
        assertThat(count("select count(*) from infra.audit where details like '%marker%'"))
                .isZero();
        assertThat(count("select count(*) from infra.audit where details is null and salt is not null"))
                .isZero();
    }

    @Test
    void destroyingIsWrittenDownEvenBeforeItIsLinked() {
        scene.write("GP-1", "marker");
        scene.linker().all();
        scene.forget("GP-1");

        assertThat(scene.verify()).isInstanceOf(Unbroken.class);
    }

    @Test
    void detailsThatVanishWithoutAnActAreMissed() {
        scene.write("GP-1", "a");
        scene.forget("GP-1");
        scene.write("GP-1", "b");
        scene.linker().all();

        scene.change("update infra.audit set details = null, salt = null where position = 3");

        assertThat(scene.verify()).isEqualTo(new Broken(3, Fault.DETAILS_REMOVED));
    }

    @Test
    void entriesFromBeforeAreTheBeginningOfTheChain() throws SQLException {
        var old = database();
        asBeforeTheChain(old);

        try (var opened = ChainScene.on(old)) {
            opened.write("GP-2", "new");
            assertThat(opened.verify())
                    .isInstanceOfSatisfying(
                            Unbroken.class,
                            unbroken -> assertThat(unbroken.unlinked().count()).isEqualTo(3));
            opened.linker().all();

            assertThat(opened.verify()).isEqualTo(new Unbroken(opened.head(), 0, new ChainReader.Unlinked(0, 0, 0)));
            assertThat(opened.head().position()).isEqualTo(3);
            assertThat(opened.reader().after(0, 9))
                    .extracting(link -> link.entry().resource().id())
                    .containsExactly("GP-1", "GP-1", "GP-2");
        }
    }

    private static void asBeforeTheChain(TestDatabase database) throws SQLException {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .schemas("infra")
                .table("schema_history")
                .locations("classpath:db/infra/*.sql")
                .target("1")
                .load()
                .migrate();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var entry = 0; entry < 2; entry++) {
                statement.execute("""
                        insert into infra.audit (time, actor, action, resource_kind, resource_id, details)
                        values (current_timestamp, 'operator', 'practice.draft', 'practice', 'GP-1', '{}')
                        """);
            }
        }
    }

    private static void holdHead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select hash from infra.audit_head where id = 1 for update")) {
            row.next();
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = scene.database().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
