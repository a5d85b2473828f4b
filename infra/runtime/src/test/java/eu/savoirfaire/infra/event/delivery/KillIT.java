package eu.savoirfaire.infra.event.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.storage.H2Files;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program on an H2 file is killed at random moments, again and again ({@code -Dsavoir.kills}, by default 50). In every
 * other life a projection is derived anew all the while.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("savoir.kills", 50);
    private static final long SEED = Long.getLong("savoir.seed", 20_260_301);
    private static final int LONGEST_LIFE = 300;

    /** Loaves whose tally is not what the events up to its checkpoint make it. */
    private static final String TALLIES = """
            select e.stream from infra.event e join infra.subscription s
                on s.name = 'bakery.tally' and e.position <= s.position
            left join bakery.tally t on t.loaf = e.stream
            group by e.stream, t.grams, t.effects, t.version
            having t.grams is null or t.grams <> count(*) or t.effects <> count(*) or t.version <> count(*)
            """;

    @TempDir
    private Path temporary;

    @Test
    void nothingAcknowledgedIsLostTornOrDoubled() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var acknowledged = new HashSet<String>();
        acknowledged.addAll(liveOnce());

        for (var kill = 1; kill <= KILLS; kill++) {
            var told = liveUntilKilled(random.nextInt(LONGEST_LIFE), kill % 2 == 0 ? "follow" : "rebuild");
            assertThat(told).as("acknowledged a second time").doesNotContainAnyElementsOf(acknowledged);
            acknowledged.addAll(told);
            assertNothingLostOrTorn(acknowledged, kill);
        }

        assertEachEffectOnce();
        System.out.printf("%d kills, %d acknowledged changes, none lost%n", KILLS, acknowledged.size());
    }

    /** A first life in good order; it leaves a cache of classes (JEP 514) that makes the others start faster. */
    private List<String> liveOnce() throws IOException, InterruptedException {
        var process = start(List.of("-XX:AOTCacheOutput=" + classes(), "-Xlog:disable"), "once");
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        // the virtual machine tells of its cache in between
        return told.lines().filter(line -> line.startsWith("loaf-")).toList();
    }

    private List<String> liveUntilKilled(int milliseconds, String how) throws IOException, InterruptedException {
        var process = start(List.of("-XX:AOTCache=" + classes(), "-Xlog:disable"), how);
        var told = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            told.add(reader.readLine());
            var killer = Thread.ofPlatform().start(() -> killAfter(process, milliseconds));
            reader.lines().forEach(told::add);
            killer.join();
        }
        assertThat(process.waitFor()).as("killed, not ended: %s", told).isEqualTo(137);
        return told;
    }

    /** The moment of death is what the test draws at random; nothing is awaited here. */
    private static void killAfter(Process process, int milliseconds) {
        try {
            process.waitFor(Duration.ofMillis(milliseconds));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // the process itself would close what is still to be read
        process.toHandle().destroyForcibly();
    }

    private Process start(List<String> options, String how) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), Casualty.class.getName(), data().toString(), how));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The class path with every folder as a jar: a cache of classes knows no folders. */
    private String classPath() {
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var isFolder = !entry.isEmpty() && Files.isDirectory(Path.of(entry));
            entries.add(isFolder ? jar(entry) : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private String jar(String folder) {
        var jar = temporary.resolve(folder.replaceAll("\\W+", "-") + ".jar");
        if (Files.notExists(jar)) {
            var made = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "--create",
                            "--no-compress",
                            "--file",
                            jar.toString(),
                            "-C",
                            folder,
                            ".");
            assertThat(made).as("jar of %s", folder).isZero();
        }
        return jar.toString();
    }

    private void assertNothingLostOrTorn(Set<String> acknowledged, int kill) throws SQLException {
        var events = rows("select stream || ' ' || version from infra.event");
        assertThat(events).as("events after kill %d", kill).doesNotHaveDuplicates();
        assertThat(new HashSet<>(events)).as("events after kill %d", kill).containsAll(acknowledged);
        assertThat(rows("""
                        select id from bakery.loaf l where l.version <> l.grams
                            or l.version <> (select count(*) from infra.event e where e.stream = l.id)
                        """))
                .as("loaves that disagree with their events after kill %d", kill)
                .isEmpty();
        assertThat(rows("""
                        select s.last_position from infra.event_sequence s where s.last_position
                            <> (select count(e.position) from infra.event e)
                        """)).as("gaps in the positions after kill %d", kill).isEmpty();
        assertThat(rows(TALLIES))
                .as("tallies that disagree with their checkpoint after kill %d", kill)
                .isEmpty();
    }

    /** The last life: it only catches up. */
    private void assertEachEffectOnce() throws SQLException {
        try (var context = Casualty.start(data().toString())) {
            assertThat(context.getBean(Subscriptions.class).awaitCaughtUp(Duration.ofSeconds(30)))
                    .isTrue();
        }
        assertThat(
                        rows(
                                "select loaf || ' ' || grams || ' ' || effects || ' ' || version from bakery.tally order by loaf"))
                .isEqualTo(rows(
                        "select id || ' ' || grams || ' ' || grams || ' ' || version from bakery.loaf order by id"));
        assertThat(rows("select loaf || ' ' || version from bakery.letter"))
                .containsExactlyInAnyOrderElementsOf(rows("select stream || ' ' || version from infra.event"));
        assertThat(rows("select stream from infra.parked_event")).isEmpty();
    }

    /** Leaves the file as the killed process did: it is not compacted when it is closed. */
    private List<String> rows(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(H2Files.url(data()) + ";MAX_COMPACT_TIME=0", "sa", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private Path classes() {
        return temporary.resolve("classes.aot");
    }
}
