package eu.savoirfaire.platform.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while sheets move, again and again ({@code -Dsavoir.kills}, by default 8), at moments drawn at
 * random: state, event and audit agree each time.
 */
class EditorialKillIT {
    private static final int KILLS = Integer.getInteger("savoir.kills", 8);
    private static final long SEED = Long.getLong("savoir.seed", 20_261_122);
    private static final int LONGEST_LIFE = 1_500;

    /** What the last event of a sheet says, beside where its review or its standing is. */
    private static final String LAST = """
            select e.data, r.state, s.state from infra.event e
            join catalogue.practice p on e.stream = 'practice/' || cast(p.id as varchar)
            join catalogue.review r on r.practice_id = p.id
            left join catalogue.standing s on s.id = p.id
            where e.type = 'savoirfaire.catalogue.sheet-moved.v1' and e.seq = (
                select max(l.seq) from infra.event l
                where l.stream = e.stream and l.type = 'savoirfaire.catalogue.sheet-moved.v1')""";

    @TempDir
    private Path data;

    @Test
    void stateEventAndAuditAgreeWheneverItDies() throws Exception {
        System.out.printf("%d kills, savoir.seed=%d%n", KILLS, SEED);
        var random = new Random(SEED);
        var sheets = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            sheets += liveUntilKilled(random).size();
            assertTheyAgree(kill);
        }
        System.out.printf("%d kills, %d sheets arrived%n", KILLS, sheets);
        assertThat(sheets).isPositive();
    }

    private List<String> liveUntilKilled(Random random) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditorialCasualty.class.getName(),
                        data.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = reader.readLine();
            while (line != null && !line.equals("begun")) {
                line = reader.readLine();
            }
            // the moment of death is what the test draws at random; nothing is awaited here
            process.waitFor(Duration.ofMillis(50 + random.nextInt(LONGEST_LIFE)));
            process.toHandle().destroyForcibly();
            reader.lines().forEach(told::add);
        }
        assertThat(process.waitFor()).as("killed, not ended").isEqualTo(137);
        return told;
    }

    private void assertTheyAgree(int kill) throws SQLException {
        for (var row : rows(LAST)) {
            var to = row.getFirst().replaceFirst(".*\"to\"\\s*:\\s*\"([^\"]*)\".*", "$1");
            var state = "null".equals(row.get(2)) ? row.get(1) : row.get(2);
            assertThat(state.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .as("after kill %d: %s", kill, row)
                    .isEqualTo(to);
        }
        var events = rows("select count(*) from infra.event where type = 'savoirfaire.catalogue.sheet-moved.v1'");
        var entries = rows("select count(*) from infra.audit where action like 'sheet.%' and action <> 'sheet.call'");
        assertThat(entries).as("audit after kill %d", kill).isEqualTo(events);
    }

    /** Leaves the file as the killed process did: it is not compacted when it is closed. */
    private List<List<String>> rows(String sql) throws SQLException {
        var url = EditorialCasualty.database(data).get("datasources.default.url");
        try (var connection = DriverManager.getConnection(url + ";MAX_COMPACT_TIME=0", "sa", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(row.getString(column)));
                }
                rows.add(columns);
            }
            return rows;
        }
    }
}
