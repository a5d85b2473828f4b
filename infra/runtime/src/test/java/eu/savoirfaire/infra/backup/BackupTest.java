package eu.savoirfaire.infra.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.event.bakery.Bakery;
import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.infra.storage.H2Files;
import eu.savoirfaire.infra.storage.StorageRefusal;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final int ENOUGH = 500;

    @TempDir
    private Path temporary;

    @Test
    void aBackupMadeUnderWritersIsRestoredWhole() throws Exception {
        var file = temporary.resolve("backup.zip");
        var before = ConcurrentHashMap.<String>newKeySet();

        var manifest = backupUnderWriters(file, before);
        var restored = new DataFolder(temporary.resolve("restored"));
        assertThat(Restore.from(file, restored)).isEqualTo(manifest);
        restored.close();

        assertThat(manifest.events()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(restored.path().resolve(".restoring")).doesNotExist();
        try (var context = open(restored.path())) {
            context.getBean(Bakery.class).bake("loaf-0", 1);
        }
        assertRestoredHolds(restored, before);
    }

    @Test
    void theLogLiesBesideTheDatabaseAsCloudEvents() throws IOException {
        var file = temporary.resolve("backup.zip");
        try (var context = open(temporary.resolve("data"))) {
            context.getBean(Bakery.class).open("rye");
            context.getBean(Bakery.class).bake("rye", 500);

            context.getBean(Backup.class).to(file);
        }

        try (var zip = new ZipFile(file.toFile())) {
            var lines =
                    new String(zip.getInputStream(zip.getEntry("events.jsonl")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(lines.lines().toList())
                    .singleElement()
                    .asString()
                    .contains("\"specversion\":\"1.0\"", "\"subject\":\"rye\"", "\"data\":{\"grams\":500");
        }
        assertThat(temporary).isDirectoryNotContaining("glob:**/.backup*");
    }

    @Test
    void anEmptyLogIsABackupToo() {
        var file = temporary.resolve("backup.zip");
        try (var context = open(temporary.resolve("data"))) {
            context.getBean(Backup.class).to(file);
        }

        try (var folder = new DataFolder(temporary.resolve("restored"))) {
            assertThat(Restore.from(file, folder).events()).isZero();
        }
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        var file = Files.writeString(temporary.resolve("backup.zip"), "precious");
        try (var context = open(temporary.resolve("data"))) {
            assertRefused(() -> context.getBean(Backup.class).to(file), new StorageRefusal.BackupNotWritable(file));
        }
        assertThat(file).hasContent("precious");
    }

    @Test
    void aFolderThatHoldsSomethingIsNotRestoredInto() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "precious");

        try (var folder = new DataFolder(temporary)) {
            assertRefused(
                    () -> Restore.from(temporary.resolve("backup.zip"), folder),
                    new StorageRefusal.FolderNotEmpty(temporary));
        }
    }

    @Test
    void whatIsNoBackupOrCutOffIsRefusedAndLeavesNothing() throws IOException {
        var whole = temporary.resolve("whole.zip");
        try (var context = open(temporary.resolve("data"))) {
            context.getBean(Backup.class).to(whole);
        }
        var bytes = Files.readAllBytes(whole);
        var cutOff = Files.write(temporary.resolve("cut-off.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        var text = Files.writeString(temporary.resolve("text.zip"), "no backup");
        var missing = temporary.resolve("missing.zip");

        for (var file : new Path[] {cutOff, text, missing}) {
            try (var folder = new DataFolder(temporary.resolve("restored"))) {
                assertRefused(() -> Restore.from(file, folder), new StorageRefusal.NotABackup(file));
                assertThat(folder.isEmpty()).isTrue();
            }
        }
    }

    @Test
    void anotherDatabaseIsSavedWithItsOwnTools() {
        try (var database = TestDatabase.h2InMemory();
                var context = ApplicationContext.run(bakery(database.properties()))) {
            assertRefused(
                    () -> context.getBean(Backup.class).to(temporary.resolve("backup.zip")),
                    new StorageRefusal.NotEmbedded());
        }
    }

    /** What had been acknowledged before the backup began is in {@code before}. */
    private Manifest backupUnderWriters(Path file, Set<String> before) throws Exception {
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var enough = new AtomicBoolean();
        try (var context = open(temporary.resolve("data"));
                var writers = Executors.newFixedThreadPool(4)) {
            var bakery = context.getBean(Bakery.class);
            for (var writer = 0; writer < 4; writer++) {
                var loaf = "loaf-" + writer;
                bakery.open(loaf);
                writers.submit(() -> {
                    while (!enough.get()) {
                        acknowledged.add(loaf + " " + bakery.bake(loaf, 1));
                    }
                });
            }
            while (acknowledged.size() < ENOUGH) {
                Thread.onSpinWait();
            }
            before.addAll(acknowledged);
            try {
                return context.getBean(Backup.class).to(file);
            } finally {
                enough.set(true);
            }
        }
    }

    private static void assertRestoredHolds(DataFolder folder, Set<String> acknowledged) throws SQLException {
        var found = ConcurrentHashMap.<String>newKeySet();
        try (var connection = DriverManager.getConnection(H2Files.url(folder.path()), "sa", "");
                var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select stream, version from infra.event")) {
                while (row.next()) {
                    found.add(row.getString(1) + " " + row.getLong(2));
                }
            }
            try (var row = statement.executeQuery("""
                    select count(*) from bakery.loaf l
                    where l.version <> (select count(*) from infra.event e where e.stream = l.id)
                    """)) {
                row.next();
                assertThat(row.getLong(1))
                        .as("loaves that disagree with the log")
                        .isZero();
            }
        }
        assertThat(found).containsAll(acknowledged);
    }

    private static ApplicationContext open(Path data) {
        return ApplicationContext.run(
                bakery(Map.of("datasources.default.maximum-pool-size", "8", "savoir.data", data.toString())));
    }

    private static Map<String, Object> bakery(Map<String, String> properties) {
        var all = new HashMap<String, Object>(properties);
        all.put(Bakery.OPEN, true);
        all.put("savoir.events.workers", false);
        return all;
    }

    private static void assertRefused(ThrowingCallable work, Refusal refusal) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
